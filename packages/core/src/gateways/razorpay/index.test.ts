import { expect, test } from 'vitest';
import { razorpay } from './index.js';

test('keeps a reason that it does not know, for the log', () => {
  const error = { code: 'GATEWAY_ERROR', reason: 'reason_of_tomorrow' };
  expect(razorpay.read({ error }).findings).toEqual([
    { code: 'reason_of_tomorrow', reason: 'result_unknown', mapped: false },
  ]);
});

test('a text is read but never carried', () => {
  const error = { code: 'BAD_REQUEST_ERROR', description: 'Access Denied', reason: 'NA' };
  expect(razorpay.read({ error }).findings).toEqual([
    { code: 'BAD_REQUEST_ERROR', reason: 'merchant_credentials' },
  ]);
});

test('a status without the rest of a payment is of something else', () => {
  expect(razorpay.read({ entity: 'refund', status: 'failed' })).toEqual({ findings: [] });
});

test('a field of another gateway is left to it', () => {
  const error = { code: 'invalid_request_error', field: 'email' };
  expect(razorpay.read({ error }).findings).toEqual([{ code: 'invalid_request_error', reason: null }]);
  expect(razorpay.read({ next: [{}] })).toEqual({ findings: [] });
});

test('a reason counts also beside a code that nobody knows, and so does its name', () => {
  const of = (reason: string) => razorpay.read({ error: { code: 'CODE_OF_TOMORROW', reason } }).findings;
  expect(of('duplicate_mandate_request')).toEqual([
    { code: 'duplicate_mandate_request', reason: 'merchant_request_rejected' },
  ]);
  expect(of('reason_of_tomorrow')).toEqual([{ code: 'reason_of_tomorrow', reason: null }]);
});

const refused = (more: object): object => ({ error: { code: 'BAD_REQUEST_ERROR', ...more } });

test.each<[name: string, answer: object, reason: string]>([
  ['a payment by its error', { error_code: 'SERVER_ERROR' }, 'result_unknown'],
  [
    'a payment by its error, which the shopper caused',
    { error_code: 'BAD_REQUEST_ERROR', error_reason: 'payment_declined', error_source: 'customer' },
    'payment_cancelled_by_shopper',
  ],
  [
    'a payment by the words of its error',
    { error_code: 'BAD_REQUEST_ERROR', error_description: 'Access Denied' },
    'merchant_credentials',
  ],
  ['a reason, whatever the field', refused({ reason: 'card_expired', field: 'email' }), 'card_expired'],
  ['a holder', refused({ field: 'card[name]' }), 'card_holder_not_accepted'],
  ['a name', refused({ field: 'customer[name]' }), 'details_not_accepted'],
  ['no field that only ends so', refused({ field: `${'a.'.repeat(200)}email` }), 'payment_not_completed'],
  [
    'an amount that is too small',
    refused({ field: 'amount', description: 'Order amount less than minimum amount allowed' }),
    'amount_too_small',
  ],
  [
    'an amount that is too small, with an article',
    refused({ field: 'amount', description: 'The amount must be atleast INR 1.00' }),
    'amount_too_small',
  ],
  [
    'an amount that is too large',
    refused({ field: 'amount', description: 'Amount exceeds maximum amount allowed.' }),
    'amount_too_large',
  ],
  [
    'an amount by how a text begins: too small',
    refused({ field: 'amount', description: 'Is the amount less than 1?' }),
    'amount_not_recognized',
  ],
  [
    'an amount by how a text begins: too large',
    refused({ field: 'amount', description: 'When the amount exceeds 1' }),
    'amount_not_recognized',
  ],
  [
    'an amount at its field alone: too small',
    refused({ field: 'email', description: 'Amount less than 1' }),
    'email_format',
  ],
  [
    'an amount at its field alone: too large',
    refused({ field: 'email', description: 'Amount exceeds 1' }),
    'email_format',
  ],
  ['a store by its kind of error', refused({ source: 'business' }), 'merchant_request_rejected'],
  ['no store by its source', { error: { code: 'SERVER_ERROR', source: 'business' } }, 'result_unknown'],
  ['a text as a whole', refused({ description: 'Access. Denied' }), 'payment_not_completed'],
])('tells %s', (_, answer, reason) => {
  expect(razorpay.read(answer).findings[0]?.reason).toBe(reason);
});
