import type { Text } from './messages.js';
import type { Amount, MessageValues } from './values.js';

const hole = /\{(\w+)\}/g;

/**
 * Writes values into a text: of a list, the first text whose values are all known. Each value is isolated (U+2068 …
 * U+2069), so that its direction cannot disturb the sentence around it.
 */
export function fill(text: Text, values: Readonly<Record<string, string>>): string {
  const texts = typeof text === 'string' ? [text] : text;
  const isKnown = (candidate: string): boolean =>
    [...candidate.matchAll(hole)].every(([, name = '']) => Object.hasOwn(values, name));
  const chosen = texts.find(isKnown) ?? texts.at(-1) ?? '';
  return chosen.replace(hole, (_, name: string) => `\u2068${values[name] ?? ''}\u2069`);
}

/** Formats the values of a message for a locale. Values that say nothing are left out. */
export function formatValues(values: MessageValues, lang: string): Record<string, string> {
  const { wait, available, digits, example, brands, accepted, minimum, maximum, total, remaining, balance } =
    values;
  const amounts = { minimum, maximum, total, remaining, balance };
  const numbers = { available, digits };
  const lists = { brands, accepted };
  return {
    ...format(amounts, (amount) => formatAmount(amount, lang)),
    ...format(numbers, (number) => new Intl.NumberFormat(lang).format(number)),
    ...format(lists, (list) => new Intl.ListFormat(lang).format(list)),
    ...format({ wait }, (ms) => formatWait(ms, lang)),
    ...format({ example }, (text) => text),
  };
}

/** Formats an amount in minor units as money: `{ amount: 4900, currency: 'EUR' }` is "€49.00" in English. */
export function formatAmount({ amount, currency }: Amount, lang: string): string {
  const format = new Intl.NumberFormat(lang, { style: 'currency', currency });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

/** Formats a wait in ms as whole seconds, or from a minute on as whole minutes, rounded up. */
export function formatWait(ms: number, lang: string): string {
  const [unit, length] = ms >= 60_000 ? (['minute', 60_000] as const) : (['second', 1000] as const);
  const format = new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' });
  return format.format(Math.max(1, Math.ceil(ms / length)));
}

type Value = string | number | Amount | readonly string[];

function format<T extends Value>(
  values: Readonly<Record<string, T | undefined>>,
  write: (value: T) => string,
): Record<string, string> {
  const written: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    try {
      if (isKnown(value)) written[name] = write(value);
    } catch {
      // An unknown currency: the text without the value is used.
    }
  }
  return written;
}

/** Whether there is anything to read: an empty list or text says nothing, nor does a number that is none. */
function isKnown<T extends Value>(value: T | undefined): value is T {
  if (value === undefined) return false;
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value === 'object' && 'amount' in value ? Number.isFinite(value.amount) : value.length > 0;
}
