import { audit } from './audit.js';
import { CommandError } from './CommandError.js';
import { explain } from './explain.js';
import { gatewayNames } from './loadGateway.js';
import type { Terminal } from './Terminal.js';
import { wrap } from './wrap.js';

const help = `Usage: npx tactful <command> <gateway> …

  explain   what Tactful makes of an answer of a gateway, or of a code
  audit     what it makes of a whole log of answers

What a command takes: npx tactful <command> --help
`;

/** Runs a command. Resolves to the code to exit with: 2 when it cannot do what it is asked. */
export async function tactful(args: readonly string[], terminal: Terminal): Promise<number> {
  const [command = '--help', ...rest] = args;
  try {
    if (command === 'explain') return await explain(rest, terminal);
    if (command === 'audit') return await audit(rest, terminal);
    if (command !== '--help' && command !== '-h') throw unknownCommand(command);
    const gateways = wrap(`Gateways: ${(await gatewayNames()).join(', ')}`, 80).join('\n');
    terminal.out(`${help}\n${gateways}\n`);
    return 0;
  } catch (error) {
    const lines = `tactful: ${messageOf(error, command)}`.split('\n').flatMap((line) => wrap(line, 80));
    terminal.err(`${lines.join('\n')}\n`);
    return 2;
  }
}

function unknownCommand(command: string): CommandError {
  return new CommandError(
    `There is no command "${command}".`,
    'So nothing was read.',
    'There are: explain, audit. What they take: npx tactful --help',
  );
}

/** What `parseArgs` says of options is fit to be read too. Anything else is a mistake of ours. */
function messageOf(error: unknown, command: string): string {
  if (error instanceof CommandError) return error.message;
  const isOfOptions =
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!isOfOptions) throw error;
  return `${error.message}\nSo nothing was read.\nWhat there is: npx tactful ${command} --help`;
}
