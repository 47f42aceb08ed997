import { expect, test } from 'vitest';
import { answerWith } from './fixtures.js';
import { worldpay } from './index.js';

test('takes the reference that both sides know a payment by', () => {
  expect(worldpay.read(answerWith({ kind: 'refusal', code: '5' }).body).reference).toBe('order-test-1');
});

test.each([
  ['advice 03', { advice: { code: '03' } }, true],
  ['advice 3', { advice: { code: '3' } }, true],
  ['advice 21', { advice: { code: '21' } }, true],
  ['advice 02', { advice: { code: '02' } }, false],
  ['an order that the cardholder stopped', { refusalCode: '972' }, true],
  ['a plain refusal', { refusalCode: '5' }, false],
])('never again: %s', (_, more, expected) => {
  expect(worldpay.read({ outcome: 'refused', ...more }).doNotRetry).toBe(expected);
});

test('keeps a refusal code that it does not know, for the log', () => {
  expect(worldpay.read({ outcome: 'refused', refusalCode: '2049' }).findings).toEqual([
    { code: '2049', reason: 'generic_decline', mapped: false },
  ]);
});

test('what did not match is no problem of a payment that nobody refused', () => {
  expect(worldpay.read({ riskFactors: [{ type: 'cvc', risk: 'notMatched' }] }).findings).toEqual([]);
});
