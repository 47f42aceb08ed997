import { describe as suite, expect, test } from 'vitest';
import { fill, formatAmount, formatValues, formatWait } from './fill.js';
import type { Text } from './messages.js';
import type { MessageValues } from './values.js';

/** Digits and letters alone, in ASCII digits: what holds for every version of the locale data. */
function bare(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) - 0x660))
    .replace(/[^\p{L}\p{N}.,٫٬€¥$]/gu, '');
}

suite('fill', () => {
  const rows: readonly (readonly [
    name: string,
    text: Text,
    values: Record<string, string>,
    filled: string,
  ])[] = [
    ['a text without values', 'Pay now', { total: '€49.00' }, 'Pay now'],
    ['a value, isolated', 'Pay {total}', { total: '€49.00' }, 'Pay \u2068€49.00\u2069'],
    ['several values', '{a} or {b}', { a: 'x', b: 'y' }, '\u2068x\u2069 or \u2068y\u2069'],
    ['the same value twice', '{a}, {a}', { a: 'x' }, '\u2068x\u2069, \u2068x\u2069'],
    [
      'the first text whose values are known',
      ['{a} {b}', 'only {b}', 'none'],
      { b: 'y' },
      'only \u2068y\u2069',
    ],
    ['the last text, when no value is known', ['{a} {b}', 'only {b}', 'none'], {}, 'none'],
    ['an unknown value as nothing', 'Pay {total}', {}, 'Pay \u2068\u2069'],
    ['a value like a pattern, as it is', 'Pay {total}', { total: "$& $1 $'" }, "Pay \u2068$& $1 $'\u2069"],
    ['a value like a placeholder, as it is', 'Pay {a}', { a: '{b}', b: 'x' }, 'Pay \u2068{b}\u2069'],
    ['names that objects have of themselves, as unknown', ['{constructor}', 'none'], {}, 'none'],
  ];

  test.each(rows)('writes %s', (_, text, values, filled) => {
    expect(fill(text, values)).toBe(filled);
  });
});

suite('formatAmount', () => {
  test.each([
    [{ amount: 4900, currency: 'EUR' }, 'en', '€49.00'],
    [{ amount: 4900, currency: 'EUR' }, 'de', '49,00\u00a0€'],
    [{ amount: 123_456_789, currency: 'EUR' }, 'de', '1.234.567,89\u00a0€'],
    [{ amount: 1200, currency: 'JPY' }, 'en', '¥1,200'],
    [{ amount: 1200, currency: 'JPY' }, 'de', '1.200\u00a0¥'],
    [{ amount: 12_500, currency: 'KWD' }, 'en', 'KWD\u00a012.500'],
    [{ amount: 12_500, currency: 'KWD' }, 'de', '12,500\u00a0KWD'],
    [{ amount: 5, currency: 'USD' }, 'en', '$0.05'],
    [{ amount: 490_000, currency: 'HUF' }, 'en', 'HUF\u00a04,900'],
    [{ amount: 490_050, currency: 'huf' }, 'en', 'HUF\u00a04,900.50'],
    [{ amount: 1_500_000, currency: 'IDR' }, 'de', '15.000\u00a0IDR'],
    [{ amount: 1_234_500, currency: 'IQD' }, 'en', 'IQD\u00a01,234.500'],
    [{ amount: 4900, currency: 'UGX' }, 'en', 'UGX\u00a04,900'],
    [{ amount: 4900, currency: 'clp' }, 'en', 'CLP\u00a04,900'],
    [{ amount: -4900, currency: 'EUR' }, 'en', '-€49.00'],
    [{ amount: 4900, currency: 'USD' }, 'ar', '\u200f49.00\u00a0US$\u200e'],
  ])('writes %o in %s as %s', (amount, lang, written) => {
    expect(formatAmount(amount, lang)).toBe(written);
  });

  test.each([
    [{ amount: 4900, currency: 'EUR' }, /^49[.,٫]00€$/],
    [{ amount: 1200, currency: 'JPY' }, /^1[.,٬]200(?:JP¥|¥)$/],
    [{ amount: 12_500, currency: 'KWD' }, /^12[.,٫]500د\.ك\.$/],
  ])('writes %o in Arabic with the digits of the currency', (amount, written) => {
    expect(bare(formatAmount(amount, 'ar'))).toMatch(written);
  });
});

suite('formatWait', () => {
  test.each([
    [0, 'en', '1\u00a0second'],
    [1, 'en', '1\u00a0second'],
    [1001, 'en', '2\u00a0seconds'],
    [59_000, 'en', '59\u00a0seconds'],
    [60_000, 'en', '1\u00a0minute'],
    [60_001, 'en', '2\u00a0minutes'],
    [5000, 'de', '5\u00a0Sekunden'],
    [90_000, 'de', '2\u00a0Minuten'],
    [1000, 'ar', 'ثانية\u00a0واحدة'],
    [60_000, 'ar-EG', 'دقيقة\u00a0واحدة'],
  ])('writes %i ms in %s as %s', (ms, lang, written) => {
    expect(formatWait(ms, lang)).toBe(written);
  });

  test('writes Arabic in Arabic', () => {
    expect(formatWait(5000, 'ar')).toMatch(/^[5٥]\u00a0ثوان/);
  });
});

suite('formatValues', () => {
  const rows: readonly (readonly [lang: string, values: MessageValues, written: Record<string, string>])[] = [
    ['en', { brands: ['Visa', 'Amex'] }, { brands: '\u2068Visa\u2069 and \u2068Amex\u2069' }],
    ['de', { accepted: ['Visa', 'Amex'] }, { accepted: '\u2068Visa\u2069 und \u2068Amex\u2069' }],
    ['ar', { brands: ['Visa', 'Amex'] }, { brands: '\u2068Visa\u2069 و\u2068Amex\u2069' }],
    ['en', { available: 1200, digits: 3 }, { available: '1,200', digits: '3' }],
    ['de', { available: 1200 }, { available: '1.200' }],
    ['en', { wait: 5000, example: 'SW1A 1AA' }, { wait: '5\u00a0seconds', example: 'SW1A 1AA' }],
    ['en', { total: { amount: 4900, currency: 'EUR' } }, { total: '€49.00' }],
  ];

  test.each(rows)('in %s, %o', (lang, values, written) => {
    expect(formatValues(values, lang)).toEqual(written);
  });

  test.each<MessageValues>([
    {},
    { total: { amount: 4900, currency: 'no currency' } },
    { total: { amount: Number.NaN, currency: 'EUR' } },
    { minimum: { amount: Number.POSITIVE_INFINITY, currency: 'EUR' } },
    { wait: Number.NaN, available: Number.NaN, digits: Number.NEGATIVE_INFINITY },
    { brands: [], accepted: [] },
    { example: '' },
  ])('leaves out what nobody could read: %o', (values) => {
    expect(formatValues(values, 'en')).toEqual({});
  });
});
