import { describe as suite, expect, test } from 'vitest';
import facts from './facts.json' with { type: 'json' };
import { names, neverApproved } from './codes.js';
import { iso8583 } from './index.js';

suite('whether the same card may be tried again', () => {
  test.each([
    [true, { responseCode: '05', brand: 'mastercard', merchantAdviceCode: '03' }],
    [true, { responseCode: '05', brand: 'mastercard', merchantAdviceCode: '21' }],
    [true, { responseCode: '51', merchantAdviceCode: 3 }],
    [true, { responseCode: '51', brand: 'visa', merchantAdviceCode: '03' }],
    [false, { responseCode: '05', brand: 'mastercard', merchantAdviceCode: '02' }],
    [true, { responseCode: '57', brand: 'visa' }],
    [true, { responseCode: '57' }],
    [false, { responseCode: '57', brand: 'mastercard' }],
    [false, { responseCode: '51', brand: 'visa' }],
    [true, { responseCode: '51', brand: 'visa', category: '1' }],
    [true, { responseCode: '51', brand: 'visa', merchantAdviceCode: '1' }],
    [false, { responseCode: '51', brand: 'visa', merchantAdviceCode: '2' }],
    [false, { responseCode: '51', brand: 'mastercard', category: 1 }],
  ])('never again: %s, for %o', (never, answer) => {
    expect(iso8583.read(answer).doNotRetry).toBe(never);
  });

  test("Visa's category 1 is whole", () => {
    const first = facts.visa_categories.find(({ category }) => category === 1);
    expect(neverApproved).toEqual(first?.codes);
  });
});

test.each(facts.approvals)('$code is an approval', ({ code }) => {
  expect(iso8583.read({ responseCode: code })).toEqual({ status: 'succeeded', findings: [] });
});

suite('spellings', () => {
  test.each(names.code)('%s', (name) => {
    expect(iso8583.read({ [name]: '51' }).findings).toEqual([{ code: '51', reason: 'insufficient_funds' }]);
  });

  test.each(names.brand)('%s', (name) => {
    const [finding] = iso8583.read({ responseCode: '79', [name]: 'Mastercard' }).findings;
    expect(finding?.reason).toBe('card_not_active');
  });

  test('the brand of the shop is none of a card', () => {
    const [finding] = iso8583.read({ responseCode: '79', brand: 'ACME', scheme: 'mastercard' }).findings;
    expect(finding?.reason).toBe('card_not_active');
  });

  test.each(['20051', '1', 'do_not_honor', 51.5, -1, 0])('%o is no code of a network', (code) => {
    expect(iso8583.read({ responseCode: code })).toEqual({ findings: [] });
  });
});
