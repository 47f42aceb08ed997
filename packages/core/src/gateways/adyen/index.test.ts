import { expect, test } from 'vitest';
import { disclose, readPayment } from '../../index.js';
import { answerWith } from './fixtures.js';
import { adyen } from './index.js';

const refused = (more: Readonly<Record<string, unknown>>): unknown => ({ resultCode: 'Refused', ...more });

test('takes the PSP reference, of the answer or of the headers that the Node SDK keeps', () => {
  expect(adyen.read(answerWith({ kind: 'error', code: '101' }).body).reference).toBe('TESTPSPREFERENCE');
  expect(adyen.read({ statusCode: 502, responseHeaders: { pspreference: 'TEST1' } }).reference).toBe('TEST1');
});

test.each([
  ['Mastercard’s advice 03', { additionalData: { merchantAdviceCode: '03 : Do not try again' } }, true],
  ['Mastercard’s advice 21', { additionalData: { merchantAdviceCode: '21' } }, true],
  ['Mastercard’s advice 02', { additionalData: { merchantAdviceCode: '02 : Try again later' } }, false],
  [
    'a code that Visa never approves',
    { additionalData: { refusalReasonRaw: '12 : Invalid transaction' }, paymentMethod: { brand: 'visa' } },
    true,
  ],
  [
    'the same code of Mastercard',
    { additionalData: { refusalReasonRaw: '12 : Invalid transaction' }, paymentMethod: { brand: 'mc' } },
    false,
  ],
  ['a payment that Adyen stopped', { refusalReasonCode: '46' }, true],
  ['a plain refusal', { refusalReasonCode: '2' }, false],
])('never again: %s', (_, more, expected) => {
  expect(adyen.read(refused(more)).doNotRetry).toBe(expected);
});

test('keeps a reason code that it does not know, for the log', () => {
  expect(adyen.read(refused({ refusalReasonCode: '2049' })).findings).toEqual([
    { code: '2049', reason: 'generic_decline', mapped: false },
  ]);
});

test('carries no text of the gateway as a code', () => {
  const text = 'Some words of an issuer';
  const answer = refused({ refusalReason: text, additionalData: { refusalReasonRaw: text } });
  expect(JSON.stringify(adyen.read(answer))).not.toContain('words');
});

test('a modification that was received is not a payment', () => {
  expect(adyen.read({ pspReference: 'TESTPSPREFERENCE', status: 'received' })).not.toHaveProperty('status');
});

test('tells no shopper why a bank refused, whatever the shop asks for', () => {
  const result = readPayment(adyen, refused({ refusalReasonCode: '12' }));
  const error = 'error' in result ? result.error : null;
  expect(error?.reason).toBe('insufficient_funds');
  expect(error && disclose(error, 'standard')).toMatchObject({ reason: 'generic_decline' });
});
