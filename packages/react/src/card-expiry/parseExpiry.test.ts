import { expect, test } from 'vitest';
import { parseExpiry } from './parseExpiry.js';

const today = new Date(2026, 10, 22);

test.each([
  ['1/30', 1, 2030],
  ['01/30', 1, 2030],
  ['0130', 1, 2030],
  ['130', 1, 2030],
  ['01/2030', 1, 2030],
  ['012030', 1, 2030],
  ['01-30', 1, 2030],
  ['01 – 30', 1, 2030],
  [' 01 / 30 ', 1, 2030],
  ['01.30', 1, 2030],
  ['2030-12', 12, 2030],
  ['2030/1', 1, 2030],
  ['١٢/٣٠', 12, 2030],
  ['１２／３０', 12, 2030],
  ['11/26', 11, 2026],
  ['12/76', 12, 2076],
])('reads %s', (text, month, year) => {
  expect(parseExpiry(text, today)).toEqual({ month, year });
});

test.each([
  ['', 'card_expiry_missing'],
  ['  ', 'card_expiry_missing'],
  ['1', 'card_expiry_incomplete'],
  ['01', 'card_expiry_incomplete'],
  ['01/', 'card_expiry_incomplete'],
  ['01/3', 'card_expiry_incomplete'],
  ['01/203', 'card_expiry_incomplete'],
  ['/30', 'card_expiry_incomplete'],
  ['soon', 'card_expiry_incomplete'],
  ['13', 'card_expiry_month_out_of_range'],
  ['13/30', 'card_expiry_month_out_of_range'],
  ['00/30', 'card_expiry_month_out_of_range'],
  ['2030-13', 'card_expiry_month_out_of_range'],
  ['01/77', 'card_expiry_year_out_of_range'],
  ['01/1930', 'card_expiry_year_out_of_range'],
  ['01/2130', 'card_expiry_year_out_of_range'],
  ['10/26', 'card_expiry_in_past'],
  ['12/25', 'card_expiry_in_past'],
  ['01/2020', 'card_expiry_in_past'],
] as const)('finds in "%s": %s', (text, reason) => {
  expect(parseExpiry(text, today)).toBe(reason);
});

test('a card is good on the last day of its month, and no longer', () => {
  expect(parseExpiry('11/26', new Date(2026, 10, 30, 23, 59))).toEqual({ month: 11, year: 2026 });
  expect(parseExpiry('11/26', new Date(2026, 11, 1))).toBe('card_expiry_in_past');
});
