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
  return chosen.replace(hole, (_, name: string) => isolate(values[name] ?? ''));
}

function isolate(value: string): string {
  return `\u2068${value}\u2069`;
}

/**
 * Formats the values of a message for a locale. Values that say nothing or cannot be written, such as an amount of a
 * currency that is none, are left out: of a list of texts `fill` takes one that needs no such value. Never throws.
 */
export function formatValues(values: MessageValues, lang: string): Record<string, string> {
  const given: Readonly<Record<string, Value | undefined>> = { ...values };
  const written: Record<string, string> = {};
  for (const [name, value] of Object.entries(given)) {
    try {
      if (isKnown(value))
        written[name] = name === 'wait' ? formatWait(Number(value), lang) : format(value, lang);
    } catch {
      // An unknown currency: the text without the value is used.
    }
  }
  return written;
}

/**
 * Currencies without a minor unit. ISO 4217, list one, as in
 * https://raw.githubusercontent.com/talaviram/currency_utils/main/iso4217_currency_codes.json, read 2026-11-22.
 */
const whole = /BIF|CLP|DJF|GNF|ISK|JPY|KMF|KRW|PYG|RWF|UGX|UYI|VND|VUV|XAF|XOF|XPF/i;

/**
 * Formats an amount in minor units as money: `{ amount: 4900, currency: 'EUR' }` is "€49.00" in English. Throws a
 * `RangeError` for a currency that is not three letters, or a language that is no BCP 47 tag.
 */
export function formatAmount({ amount, currency }: Amount, lang: string): string {
  const formatWith = (minimumFractionDigits?: number): Intl.NumberFormat =>
    new Intl.NumberFormat(lang, { style: 'currency', currency, minimumFractionDigits });
  const usual = formatWith();
  // Of many currencies people use no fractions, and browsers show none: their minor unit is a hundredth all the same.
  const shown = usual.resolvedOptions().maximumFractionDigits ?? 0;
  const digits = whole.test(currency) ? 0 : /IQD/i.test(currency) ? 3 : shown || 2;
  const value = amount / 10 ** digits;
  const written = (Number.isInteger(value) ? usual : formatWith(digits)).format(value);
  // From right to left, the sign of "US$" would else go before its letters.
  return written.replace(/[A-Z]\W$/, '$&\u200e');
}

/**
 * Formats a wait in ms as whole seconds, or from a minute on as whole minutes, rounded up: never less than one. The number
 * and its unit stay on one line.
 */
export function formatWait(ms: number, lang: string): string {
  const [unit, length] = ms >= 60_000 ? (['minute', 60_000] as const) : (['second', 1000] as const);
  const format = new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' });
  const written = format.format(Math.max(1, Math.ceil(ms / length)));
  // for review: Arabic writes one as the bare unit, and after a colon the number would seem to have fallen out.
  return written.replace(/^\S+ة$/, '$& واحدة').replace(' ', '\u00a0');
}

type Value = string | number | Amount | readonly string[];

function format(value: Value, lang: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return new Intl.NumberFormat(lang).format(value);
  if ('amount' in value) return formatAmount(value, lang);
  // The list runs as its language does, whatever its items are written in.
  return new Intl.ListFormat(lang).format(value.map(isolate));
}

/** Whether there is anything to read: an empty list or text says nothing, nor does a number that is none. */
function isKnown(value: Value | undefined): value is Value {
  if (value === undefined) return false;
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value === 'object' && 'amount' in value ? Number.isFinite(value.amount) : value.length > 0;
}
