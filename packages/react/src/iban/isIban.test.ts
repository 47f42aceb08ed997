import { expect, test } from 'vitest';
import { ibanLengths } from './ibanLengths.js';
import { isIban } from './isIban.js';

test.each([
  ['DE89 3704 0044 0532 0130 00'],
  ['de89370400440532013000'],
  ['IBAN: GB29-NWBK-6016-1331-9268-19'],
  ['NO93 8601 1117 947'],
  ['MT84 MALT 0110 0001 2345 MTLC AST0 01S'],
  ['ＤＥ８９ ３７０４ ００４４ ０５３２ ０１３０ ００'],
  ['DE٨٩٣٧٠٤٠٠٤٤٠٥٣٢٠١٣٠٠٠'],
])('%s may be right', (text) => {
  expect(isIban(text)).toBe(true);
});

test.each([
  ['', 'is empty'],
  ['DE89', 'is short'],
  ['DE89 3704 0044 0532 0130 01', 'has another check sum'],
  ['DE89 3704 0044 0523 0130 00', 'has two digits swapped'],
  ['NO93 8601 1117 9470', 'is too long for Norway'],
  ['8937 0400 4405 3201 3000 DE', 'begins with digits'],
  ['DEA9 3704 0044 0532 0130 00', 'has a letter for a check digit'],
])('%s cannot: it %s', (text) => {
  expect(isIban(text)).toBe(false);
});

test('a check sum that is right does not make up for the length', () => {
  // The check digits of a German IBAN that is one digit short are computed, so that nothing else is wrong with it.
  const short = Array.from(
    { length: 97 },
    (_, index) => `DE${String(index + 2).padStart(2, '0')}37040044053201300`,
  );
  const elsewhere = short.map((iban) => iban.replace('DE', 'XX'));
  expect(short.filter(isIban)).toEqual([]);
  expect(elsewhere.filter(isIban)).toHaveLength(1);
});

test('the lengths are those that ISO 13616 allows', () => {
  expect(ibanLengths.size).toBe(97);
  for (const length of ibanLengths.values()) expect(length >= 15 && length <= 34).toBe(true);
});
