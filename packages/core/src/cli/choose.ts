import { CommandError } from './CommandError.js';

/** Takes the value of an option that is one of a few words. */
export function choose<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const chosen = choices.find((choice) => choice === value);
  if (chosen !== undefined) return chosen;
  throw new CommandError(
    `--${option} cannot be "${value}".`,
    'So it is not clear how to read the answer.',
    `Choose one of: ${choices.join(', ')}.`,
  );
}
