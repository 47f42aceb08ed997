import { expect, test } from 'vitest';
import type { Reading, Reason } from '../../index.js';
import { readPayment } from '../../readPayment.js';
import { stripe } from './index.js';

const declined = { type: 'card_error', code: 'card_declined', decline_code: 'insufficient_funds' };
const blocked = { object: 'charge', status: 'failed', failure_code: 'card_declined' };

function read(response: unknown) {
  const result = readPayment(stripe, response);
  if (!('error' in result)) throw new Error(result.status);
  return result.error;
}

test.each([
  ['the issuer', { error: { ...declined, advice_code: 'do_not_try_again' } }],
  ['the network, for good', { error: { ...declined, network_advice_code: '03' } }],
  ['the network, for a canceled subscription', { error: { ...declined, network_advice_code: '21' } }],
  ['the decline code', { error: { ...declined, decline_code: 'do_not_try_again' } }],
  ['an earlier decline', { ...blocked, outcome: { reason: 'previously_declined_do_not_retry' } }],
  ['the outcome of a charge', { ...blocked, outcome: { advice_code: 'do_not_try_again' } }],
  [
    'a stored error',
    {
      object: 'payment_intent',
      status: 'requires_payment_method',
      last_payment_error: { ...declined, advice_code: 'do_not_try_again' },
    },
  ],
])('never offers another try against the word of %s', (_, response) => {
  expect(stripe.read(response).doNotRetry).toBe(true);
  expect(read(response).actions).not.toContain('try_later');
});

test('offers to try later when nobody speaks against it', () => {
  expect(read({ error: { ...declined, advice_code: 'try_again_later' } }).actions).toContain('try_later');
});

test.each([
  ['decline code', declined, 'insufficient_funds'],
  ['decline code nobody knows', { ...declined, decline_code: 'new_reason' }, 'new_reason'],
  ['code', { type: 'card_error', code: 'expired_card' }, 'expired_card'],
  ['type', { type: 'api_error' }, 'api_error'],
])('logs the %s', (_, error, code) => {
  expect(read({ error }).gatewayCode).toBe(code);
});

test.each([
  ['the SDK', { ...declined, requestId: 'req_test_2' }, 'req_test_2'],
  [
    'Stripe.js',
    { error: { ...declined, request_log_url: 'https://stripe.test/logs/req_test_3?t=1' } },
    'req_test_3',
  ],
])('finds the request id of %s', (_, response, reference) => {
  expect(read(response).reference).toBe(reference);
});

test('reads an error that was thrown', () => {
  const error = Object.assign(new Error('declined'), {
    ...declined,
    type: 'StripeCardError',
    statusCode: 402,
  });
  expect(read(error)).toMatchObject({ reason: 'insufficient_funds', charged: 'no' });
});

test.each([
  ['another advice that begins so', { ...declined, advice_code: 'do_not_try_again_today' }],
  ['another advice that ends so', { ...declined, network_advice_code: '103' }],
  ['another advice of the network', { ...declined, network_advice_code: '031' }],
])('heeds no %s', (_, error) => {
  expect(stripe.read({ error }).doNotRetry).toBe(false);
});

test('heeds the advice of the network on a charge', () => {
  expect(stripe.read({ ...blocked, outcome: { network_advice_code: '03' } }).doNotRetry).toBe(true);
});

test.each<[name: string, answer: object, status: Reading['status']]>([
  [
    'of a set-up inside an error',
    { error: { setup_intent: { object: 'setup_intent', status: 'canceled' } } },
    'failed',
  ],
  [
    'at the bank, whatever an error says beside it',
    { error: { ...declined, payment_intent: { object: 'payment_intent', status: 'processing' } } },
    'processing',
  ],
  ['of something that ends like a charge', { object: 'test.charge', status: 'succeeded' }, undefined],
  ['of something that begins like a charge', { object: 'charges', status: 'succeeded' }, undefined],
  ['"failed" by itself', { status: 'failed' }, undefined],
])('the status %s', (_, answer, status) => {
  expect(stripe.read(answer).status).toBe(status);
});

const refused = { type: 'invalid_request_error' };

test.each<[name: string, error: object, reason: Reason]>([
  ['a charge by its failure code', { ...blocked, failure_code: 'expired_card' }, 'card_expired'],
  ['a missing value', { ...refused, code: 'parameter_missing', param: 'receipt_email' }, 'email_missing'],
  [
    'a value by how its code begins',
    { ...refused, code: 'no_parameter_missing', param: 'receipt_email' },
    'email_format',
  ],
  [
    'a key by how the text begins',
    { ...refused, message: 'Some Invalid API key' },
    'merchant_request_rejected',
  ],
  [
    'characters that a field does not take',
    { ...refused, code: 'invalid_characters', param: 'email' },
    'email_format',
  ],
  ['a field of the delivery', { ...refused, param: 'shipping[address][city]' }, 'details_not_accepted'],
  [
    'what is no field of the delivery',
    { ...refused, param: 'shipping[carrier]' },
    'merchant_request_rejected',
  ],
  ['the phone of the delivery', { ...refused, param: 'shipping[phone]' }, 'phone_format'],
  [
    'a resource that is no field',
    { ...refused, code: 'resource_missing', param: 'email' },
    'merchant_resource_missing',
  ],
])('tells %s', (_, error, reason) => {
  expect(stripe.read(error).findings[0]?.reason).toBe(reason);
});
