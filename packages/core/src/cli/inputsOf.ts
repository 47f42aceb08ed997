import { CommandError } from './CommandError.js';
import type { Terminal } from './Terminal.js';

/** The gateway and the input of a command. Without an input, what is piped in is the input. */
export function inputsOf(
  command: string,
  positionals: readonly string[],
  { stdin }: Terminal,
): readonly [gateway: string, input: string] {
  const [gateway, input = stdin.isTTY ? undefined : '-'] = positionals;
  if (gateway !== undefined && input !== undefined && positionals.length <= 2) return [gateway, input];
  throw new CommandError(
    `${command} takes a gateway and one input.`,
    positionals.length > 2
      ? `There were ${positionals.length} words: a code with spaces in it goes between quotes.`
      : 'Without both there is nothing to read.',
    `How it is used: npx tactful ${command} --help`,
  );
}
