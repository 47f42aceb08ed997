import { expect, test } from 'vitest';
import { answerWith } from './fixtures.js';
import { rapyd } from './index.js';

test.each([
  ['01', true],
  ['02', false],
  ['03', true],
  ['04', false],
  ['05', true],
  ['06', true],
  ['08', false],
])('advice %s: never again is %s', (code, never) => {
  expect(rapyd.read(answerWith({ kind: 'advice', code }).body).doNotRetry).toBe(never);
});

test('takes the operation as the reference, from an answer and from a webhook', () => {
  const reference = '5486c9f2-2c11-47eb-adec-993fc3a8c302';
  expect(rapyd.read({ status: { operation_id: reference } }).reference).toBe(reference);
  expect(rapyd.read({ type: 'PAYMENT_FAILED', data: {}, trigger_operation_id: reference }).reference).toBe(
    reference,
  );
});

test('a refund of a payment says nothing of the payment', () => {
  const refund = { id: 'refund_test_1', payment: 'payment_test_1', status: 'Completed' };
  expect(rapyd.read({ status: { status: 'SUCCESS' }, data: refund })).not.toHaveProperty('status');
});
