import { describe as suite, expect, test } from 'vitest';
import type { Reading } from '../../index.js';
import { answerWith } from './fixtures.js';
import { xpay } from './index.js';

test('takes the request id as the reference', () => {
  expect(xpay.read(answerWith({ kind: 'error', code: 'rate_limit' }).body).reference).toBe(
    'req_3STkwmFGhGHoO0IX13BRo5iU',
  );
});

test('says never again only when the advice does', () => {
  expect(xpay.read(answerWith({ kind: 'advice', code: 'do_not_try_again' }).body).doNotRetry).toBe(true);
  expect(xpay.read(answerWith({ kind: 'advice', code: 'try_again_later' }).body).doNotRetry).toBe(false);
});

test('keeps a decline code that it does not know, for the log', () => {
  const [main] = xpay.read(answerWith({ kind: 'decline', code: 'decline_of_tomorrow' }).body).findings;
  expect(main).toEqual({ code: 'decline_of_tomorrow', reason: 'generic_decline', mapped: false });
});

test('a refund that succeeded is not a payment that succeeded', () => {
  const event = {
    object: 'event',
    data: { object: { id: 're_test_1', object: 'refund', status: 'SUCCEEDED' } },
  };
  expect(xpay.read(event)).not.toHaveProperty('status');
});

test('a session in another state may have been paid, whatever the words', () => {
  const error = { code: 'resource_invalid_state', message: 'This session is not completed.' };
  expect(xpay.read({ error }).findings[0]?.reason).toBe('result_unknown');
});

suite('what became of the payment', () => {
  const intent = (status: string, more: object = {}): object => ({
    object: 'payment_intent',
    status,
    ...more,
  });
  const session = (more: object): object => ({ object: 'checkout.session', status: 'open', ...more });
  const failed = { status: 'FAILED' };

  test.each<[name: string, answer: object, status: Reading['status']]>([
    ['authorized, to be captured', intent('requires_capture'), 'succeeded'],
    ['at the bank', intent('processing'), 'processing'],
    ['called off', intent('canceled'), 'failed'],
    ['not begun', intent('requires_payment_method'), undefined],
    [
      'an old error of an intent that goes on',
      intent('x', { lastPaymentError: { type: 'card_error' } }),
      undefined,
    ],
    ['of something else', { object: 'setup.payment_intent', status: 'succeeded' }, undefined],
    ['of a list of charges', { object: 'charges', status: 'succeeded' }, undefined],
    ['nothing to pay, still open', session({ paymentStatus: 'no_payment_required' }), undefined],
    ['complete, not paid', session({ status: 'complete', paymentStatus: 'unpaid' }), undefined],
    [
      'nothing to pay, as the SDK says it',
      { session: { status: { type: 'complete', paymentStatus: 'no_payment_required' } } },
      'succeeded',
    ],
    ['one charge failed, one not readable', session({ paymentIntent: { charges: [failed, {}] } }), undefined],
    ['every charge failed', session({ paymentIntent: { charges: [failed, failed] } }), 'failed'],
    ['expired without a charge', session({ status: 'expired', paymentIntent: { charges: [] } }), 'failed'],
    ['open without a charge', session({ paymentIntent: { charges: [] } }), undefined],
    ['expired, its charges gone', session({ status: 'expired', paymentIntent: { charges: {} } }), undefined],
  ])('%s: %o', (_, answer, status) => {
    expect(xpay.read(answer).status).toBe(status);
  });
});

test.each([
  [
    'the bank asks for the shopper',
    { type: 'card_error', code: 'authentication_required' },
    'authentication_required',
  ],
  ['the rate limit, whatever it names', { code: 'rate_limit', param: 'amount' }, 'too_many_requests'],
  [
    'the key, whatever it names',
    { code: 'invalid_api_key', param: 'lineItems[0].price' },
    'merchant_credentials',
  ],
  [
    'another code, whatever its words',
    { code: 'rate_limit', message: 'already completed' },
    'too_many_requests',
  ],
  ['already complete', { code: 'resource_invalid_state', message: 'is already complete.' }, 'already_paid'],
  ['an amount that is none', { code: 'parameter_invalid', param: 'amount' }, 'amount_not_recognized'],
  ['the twelfth item', { code: 'parameter_invalid', param: 'lineItems[12].price' }, 'item_unavailable'],
])('tells %s by %o', (_, error, reason) => {
  expect(xpay.read({ error }).findings[0]?.reason).toBe(reason);
});

test.each([
  { declineCode: 'insufficient_funds' },
  { adviceCode: 'confirm_card_data' },
  { chargeId: 'ch_1' },
  { failureCode: 'insufficient_funds' },
  { type: 'payment_method_error' },
  { type: 'processor_error' },
])('a field is not named where a payment failed: %o', (payment) => {
  const error = { param: 'customerDetails.email', code: 'parameter_invalid', ...payment };
  expect(xpay.read({ error }).findings.map(({ field }) => field)).not.toContain('email');
});

test.each(['validation_error', 'invalid_request', 'parameter_invalid'])(
  '%s is at the field it names',
  (code) => {
    expect(xpay.read({ error: { code, param: 'customerDetails.email' } }).findings[0]?.field).toBe('email');
  },
);
