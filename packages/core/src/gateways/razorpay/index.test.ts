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
