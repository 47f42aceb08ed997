import { expect, test } from 'vitest';
import { onlyDigits } from './onlyDigits.js';
import { toDigits } from './toDigits.js';

test.each([
  ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
  ['۰۱۲۳۴۵۶۷۸۹', '0123456789'],
  ['０１２３４５６７８９', '0123456789'],
  ['०१२३४५६७८९', '0123456789'],
  ['𝟎𝟗𝟘𝟡𝟢𝟫𝟬𝟵𝟶𝟿', '0909090909'],
  ['a1-²', 'a1-²'],
])('writes %s as %s', (text, digits) => {
  expect(toDigits(text)).toBe(digits);
});

test.each(Intl.supportedValuesOf('numberingSystem').map((system) => [system]))(
  'knows the digits of %s',
  (system) => {
    const native = new Intl.NumberFormat('en', { numberingSystem: system, useGrouping: false }).format(
      9_876_543_210,
    );
    const isDecimal = /^\p{Nd}{10}$/u.test(native);
    expect(toDigits(native)).toBe(isDecimal ? '9876543210' : native);
  },
);

test('leaves out what is no digit', () => {
  expect(onlyDigits(' ４２-٤٢ –4２x')).toBe('424242');
});
