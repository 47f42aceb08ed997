import { describe as suite, expect, test } from 'vitest';
import { problemDetails } from './gateways/problem-details/index.js';
import { stripe } from './gateways/stripe/index.js';
import { type Action, disclose, type PaymentResult, readPayment, toProblemDetails } from './index.js';

function failed(result: PaymentResult): Extract<PaymentResult, { error: unknown }> {
  if (!('error' in result)) throw new Error(`The payment ${result.status}`);
  return result;
}

/** What the browser makes of an answer that the server has read and disclosed. */
function throughServer(error: Parameters<typeof disclose>[0]): ReturnType<typeof disclose> {
  const { status, ...rest } = toProblemDetails(disclose(error));
  const body: unknown = JSON.parse(JSON.stringify({ ...rest, status }));
  return disclose(failed(readPayment(problemDetails, body, { status })).error);
}

const stripeError = (error: object): PaymentResult => readPayment(stripe, { error }, { status: 402 });

suite('an error that a server disclosed', () => {
  test.each([
    { type: 'card_error', code: 'card_declined', decline_code: 'insufficient_funds' },
    { type: 'card_error', code: 'incorrect_cvc', param: 'cvc' },
    { type: 'card_error', code: 'card_declined', decline_code: 'stolen_card' },
    { type: 'card_error', code: 'card_declined', decline_code: 'issuer_not_available' },
    {
      type: 'card_error',
      code: 'card_declined',
      decline_code: 'issuer_not_available',
      advice_code: 'do_not_try_again',
    },
    { type: 'invalid_request_error', code: 'email_invalid', param: 'billing_details[email]' },
    { type: 'invalid_request_error', code: 'api_key_expired' },
    { type: 'api_error' },
  ])('is the same in the browser: $code $decline_code', (error) => {
    const { error: truth } = failed(stripeError(error));
    expect(throughServer(truth)).toEqual(disclose(truth));
  });

  test('holds nothing that tells a stolen card from any other', () => {
    const [stolen, generic] = ['stolen_card', 'generic_decline'].map((decline) =>
      toProblemDetails(disclose(failed(stripeError({ code: 'card_declined', decline_code: decline })).error)),
    );
    expect(stolen).toEqual(generic);
  });

  test.each([
    ['a card', { type: 'card_error', code: 'card_declined' }, 402],
    ['a field', { type: 'card_error', code: 'incorrect_cvc' }, 422],
    ['an unknown outcome', { type: 'api_error' }, 504],
    ['an order that is paid', { type: 'invalid_request_error', code: 'charge_already_captured' }, 409],
  ])('of %s has the status for it', (_, error, status) => {
    expect(toProblemDetails(disclose(failed(stripeError(error)).error)).status).toBe(status);
  });

  test('keeps the advice not to try again', () => {
    const error = { type: 'card_error', code: 'card_declined', decline_code: 'issuer_not_available' };
    const retry: Action = 'try_again';
    expect(throughServer(failed(stripeError(error)).error).actions).toContain(retry);
    const final = failed(stripeError({ ...error, advice_code: 'do_not_try_again' })).error;
    expect(throughServer(final).actions).not.toContain(retry);
  });
});
