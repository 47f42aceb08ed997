import { CommandError } from './CommandError.js';

/** Takes the value of an option that is a number from `least` to `most`. */
export function numberOf(option: string, value: string, least: number, most: number): number {
  const number = Number(value);
  if (value.trim() !== '' && number >= least && number <= most) return number;
  throw new CommandError(
    `--${option} cannot be "${value}".`,
    'It has to be a number.',
    `Give one from ${least} to ${most}.`,
  );
}
