import { describe as suite, expect, test } from 'vitest';
import type { Finding, Reading } from '../../index.js';
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
  expect(rapyd.read({ operation_id: reference }).reference).toBe(reference);
  expect(rapyd.read({ type: 'PAYMENT_FAILED', data: {}, trigger_operation_id: reference }).reference).toBe(
    reference,
  );
});

test('a refund of a payment says nothing of the payment', () => {
  const refund = { id: 'refund_test_1', payment: 'payment_test_1', status: 'Completed' };
  expect(rapyd.read({ status: { status: 'SUCCESS' }, data: refund })).not.toHaveProperty('status');
});

test.each<[payment: object, status: Reading['status']]>([
  [{ status: 'CLO', paid: true }, 'succeeded'],
  [{ status: 'CLO', paid: false }, undefined],
  [{ status: 'ACT', next_action: 'pending_capture' }, 'succeeded'],
  [{ status: 'ACT', next_action: '3d_verification' }, 'action_required'],
  [{ status: 'ACT', redirect_url: 'https://bank.test/' }, 'action_required'],
  [{ status: 'ACT', next_action: 'pending_confirmation' }, 'processing'],
  [{ status: 'ERR' }, 'failed'],
  [{ status: 'EXP' }, 'failed'],
  [{ status: 'CAN' }, 'failed'],
  [{ status: 'REV' }, 'failed'],
  [{ status: 'NEW' }, undefined],
])('%o: %s', (payment, status) => {
  expect(rapyd.read(payment).status).toBe(status);
});

test.each([
  { status: { error_code: 'ERROR_PROCESSING_CARD - [51]', status: 'ERROR' } },
  { status: 'ERR', response_code: 'ERROR_PROCESSING_CARD - [51]' },
  { status: 'ERR', error_code: 'ERROR_PROCESSING_CARD - [51]' },
  { status: 'ERR', failure_code: '51' },
])('finds the code in %o', (body) => {
  expect(rapyd.read(body).findings).toMatchObject([{ reason: 'insufficient_funds' }]);
});

test('takes nothing for a code that only holds the name of one', () => {
  expect(rapyd.read({ error_code: 'See INVALID_FIELDS - [EMAIL]' }).findings[0]?.reason).toBeNull();
});

suite('advice of the network', () => {
  test.each<[code: string | undefined, advice: string, finding: Finding]>([
    [undefined, '04', { code: '04', reason: 'authentication_required' }],
    [undefined, '99', { code: '99', reason: null }],
    [
      'ERROR_PROCESSING_CARD - [05]',
      '04',
      { code: 'ERROR_PROCESSING_CARD - [05]', reason: 'authentication_required' },
    ],
    [
      'ERROR_PROCESSING_CARD - [05]',
      '99',
      { code: 'ERROR_PROCESSING_CARD - [05]', reason: 'generic_decline' },
    ],
    [
      'ERROR_PROCESSING_CARD - [51]',
      '04',
      { code: 'ERROR_PROCESSING_CARD - [51]', reason: 'insufficient_funds' },
    ],
    [
      'ERROR_PROCESSING_CARD - [QQ]',
      '04',
      { code: 'ERROR_PROCESSING_CARD - [QQ]', reason: 'authentication_required', mapped: false },
    ],
    ['NEW_CODE', '04', { code: 'NEW_CODE', reason: 'authentication_required', mapped: false }],
  ])('beside the code %s, advice %s', (failure_code, merchant_advice_code, finding) => {
    expect(rapyd.read({ failure_code, merchant_advice_code }).findings).toEqual([finding]);
  });
});
