import { expect, test } from 'vitest';
import { paymentValues } from './paymentValues.js';

test('gives the values as a gateway takes them', () => {
  expect(
    paymentValues({
      card_number: '４242 4242-4242 4242',
      card_csc: '١٢٣',
      card_expiry: '1/2099',
      email: ' ada@example.com ',
      iban: ' de89 3704 0044 0532 0130 00 ',
    }),
  ).toEqual({
    card_number: '4242424242424242',
    card_csc: '123',
    card_expiry: '1/2099',
    email: 'ada@example.com',
    iban: 'DE89370400440532013000',
  });
});

test.each([
  ['2030-12', '12/30'],
  ['1/30', '01/30'],
  ['٠١/٣٠', '01/30'],
])('writes the expiry date %s as %s', (typed, written) => {
  expect(paymentValues({ card_expiry: typed })).toEqual({ card_expiry: written });
});

test.each([
  [
    { bank_code: '20-00-00', bank_account_number: ' 5577 9911 ' },
    { bank_code: '200000', bank_account_number: '55779911' },
  ],
  [
    { bank_code: 'IT60X05428', bank_account_number: '0000-12A' },
    { bank_code: 'IT60X05428', bank_account_number: '0000-12A' },
  ],
])('writes the bank details %j as %j', (typed, written) => {
  expect(paymentValues(typed)).toEqual(written);
});

test('leaves out what was not filled in', () => {
  expect(paymentValues({})).toEqual({});
});

test('leaves a checkbox of the page’s own as it is', () => {
  const values: Record<string, never> = JSON.parse('{"mandate_consent":true}');
  expect(paymentValues(values)).toEqual({ mandate_consent: true });
});

test('leaves the blank of a hosted field as it is, and nothing of spaces that were typed', () => {
  const values = { card_number: '\u200A\u200A', card_csc: '\u200A' };
  expect(paymentValues(values)).toEqual(values);
  expect(paymentValues({ email: '  ', card_holder: ' \u00A0' })).toEqual({ email: '', card_holder: '' });
});

test('leaves the fields of the page as they are, which `pay` may read', () => {
  const { vat_id, newsletter } = paymentValues({ vat_id: ' DE 1 ', newsletter: false });
  expect([vat_id, newsletter]).toEqual(['DE 1', false]);
});

test.each([
  ['١١٥١١', '11511'],
  ['۱۲۳۴۵', '12345'],
  ['１００－０００１', '100-0001'],
  [' SW1A 1AA ', 'SW1A 1AA'],
])('writes the postal code %s as %s', (typed, written) => {
  expect(paymentValues({ billing_postal_code: typed })).toEqual({ billing_postal_code: written });
});
