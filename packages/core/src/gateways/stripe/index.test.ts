import { expect, test } from 'vitest';
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
