import { expect, test } from 'vitest';
import { cardNumberRules } from './cardNumberRules.js';

function problem(number: string): string | undefined {
  return Object.entries(cardNumberRules()).find(([, passes]) => !passes(number))?.[0];
}

test.each([
  ['', 'card_number_missing'],
  ['4242', 'card_number_incomplete'],
  ['4242 4242 4242 4241', 'card_number_not_recognized'],
  ['1234 5678 9012 3456', 'card_number_not_recognized'],
  ['0000 0000 0000 0000 0000 0', 'card_number_not_recognized'],
  ['8210 0000 0000 0001', 'card_number_not_recognized'],
])('%s is refused as %s', (number, reason) => {
  expect(problem(number)).toBe(reason);
});

test.each([
  ['Visa', '4242 4242 4242 4242'],
  ['Visa of 19 digits', '4000 0000 0000 0000 006'],
  ['Mastercard', '5555 5555 5555 4444'],
  ['American Express', '3782 822463 10005'],
  ['Diners Club', '3056 930902 5904'],
  ['UnionPay', '6200 0000 0000 0005'],
  ['a brand that nobody knows here, such as RuPay', '8210 0000 0000 0009'],
])('%s is accepted', (_, number) => {
  expect(problem(number)).toBeUndefined();
});
