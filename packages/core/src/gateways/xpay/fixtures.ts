import type { CodeFact, Fixture, WireAnswer } from '../../fixture.js';
import { codes } from './codes.js';

const docs = 'https://docs.xpay.app';
const plugin = 'https://github.com/xpayeg/xpay-for-woocommerce';
const sdk = 'README of @xpayeg/sdk';

const lastPaymentError = {
  type: 'card_error',
  code: 'card_declined',
  declineCode: null,
  networkDeclineCode: null,
  message: 'Your card was declined.',
  merchantMessage: 'Declined.',
  adviceCode: null,
  docUrl: null,
  param: null,
  chargeId: 'ch_test_1',
  paymentMethodType: 'card',
  paymentMethod: { card: { brand: 'mastercard', last4: '0008' } },
};

const session = {
  id: 'cs_test_1',
  object: 'checkout.session',
  mode: 'payment',
  status: 'open',
  paymentStatus: 'unpaid',
  currency: 'EGP',
  amountTotal: 49_000,
};

/** What each code that is not a plain 400 comes with. */
const envelopes: Readonly<Record<string, { readonly status: number; readonly type?: string }>> = {
  resource_missing: { status: 404 },
  resource_invalid_state: { status: 409 },
  authentication_required: { status: 401, type: 'authentication_error' },
  invalid_api_key: { status: 401, type: 'authentication_error' },
  api_key_inactive: { status: 401, type: 'authentication_error' },
  invalid_signature: { status: 401, type: 'authentication_error' },
  merchant_not_activated: { status: 403 },
  permission_denied: { status: 403 },
  rate_limit: { status: 429, type: 'rate_limit_error' },
  idempotency_key_in_use: { status: 409, type: 'idempotency_error' },
  internal_error: { status: 500, type: 'api_error' },
  payment_still_confirming: { status: 200, type: 'api_error' },
};

function refused(code: string, more: Readonly<Record<string, unknown>> = {}): WireAnswer {
  const { status, type = 'invalid_request_error' } = (Object.hasOwn(envelopes, code) && envelopes[code]) || {
    status: 400,
  };
  const doc_url = `${docs}/integrate/errors/api-error-codes#${code}`;
  const error = { type, code, message: 'Text for the integrator.', param: null, doc_url, ...more };
  return { status, body: { error, request_id: 'req_3STkwmFGhGHoO0IX13BRo5iU' } };
}

function sessionAnswer(state: Readonly<Record<string, unknown>>): WireAnswer {
  return { status: 200, body: { ...session, ...state } };
}

/** A session whose only attempt failed, with the Payment Intent as `GET /checkout/sessions/:id` expands it. */
function failed(error: Readonly<Record<string, unknown>>): WireAnswer {
  const full = { ...lastPaymentError, ...error };
  const charges = [{ id: 'ch_test_1', object: 'charge', status: 'FAILED', failureCode: full.code }];
  return sessionAnswer({
    paymentIntent: { id: 'pi_test_1', object: 'payment_intent', lastPaymentError: full, charges },
  });
}

function webhook(type: string, object: Readonly<Record<string, unknown>>): WireAnswer {
  return {
    status: 200,
    body: { id: 'evt_test_1', object: 'event', type, livemode: false, data: { object } },
  };
}

function charges(...statuses: readonly string[]): object[] {
  return statuses.map((status, index) => ({ id: `ch_test_${index}`, object: 'charge', status }));
}

/** Answers of XPay, one for each shape it gives them. */
export const fixtures: readonly Fixture[] = [
  {
    name: 'session paid',
    answer: sessionAnswer({ status: 'complete', paymentStatus: 'paid' }),
    expected: { status: 'succeeded' },
    source: `${docs}/integrate/checkout-session/overview (read 2026-11-22)`,
  },
  {
    name: 'session paid, as the SDK says it',
    answer: {
      status: 200,
      body: {
        type: 'success',
        session: { id: 'cs_test_1', status: { type: 'complete', paymentStatus: 'paid' } },
      },
    },
    expected: { status: 'succeeded' },
    source: `${sdk} (read 2026-11-22)`,
  },
  {
    name: 'session completed webhook',
    answer: webhook('checkout.session.completed', { ...session, status: 'complete', paymentStatus: 'paid' }),
    expected: { status: 'succeeded' },
    source: `${docs}/integrate/webhooks/event-reference (read 2026-11-22)`,
  },
  {
    name: 'nothing to pay',
    answer: sessionAnswer({ status: 'complete', paymentStatus: 'no_payment_required' }),
    expected: { status: 'succeeded' },
    source: `${docs}/integrate/checkout-session/overview (read 2026-11-22)`,
  },
  {
    name: 'intent paid in the second attempt, the first failure still on it',
    answer: {
      status: 200,
      body: {
        id: 'pi_test_1',
        object: 'payment_intent',
        status: 'succeeded',
        lastPaymentError: { ...lastPaymentError, declineCode: 'insufficient_funds' },
        charges: charges('FAILED', 'SUCCEEDED'),
      },
    },
    expected: { status: 'succeeded' },
    source: `${docs}/integrate/errors/payment-errors (read 2026-11-21)`,
  },
  {
    name: 'charge succeeded',
    answer: {
      status: 200,
      body: { id: 'ch_test_1', object: 'charge', status: 'SUCCEEDED', paid: true, failureCode: null },
    },
    expected: { status: 'succeeded' },
    source: `${docs}/api-reference/objects/charge (read 2026-11-22)`,
  },
  {
    name: '3-D Secure under way',
    answer: { status: 200, body: { id: 'pi_test_1', object: 'payment_intent', status: 'requires_action' } },
    expected: { status: 'action_required' },
    source: `${docs}/api-reference/objects/payment-intent (read 2026-11-22)`,
  },
  {
    name: 'session open, its charge still settling',
    answer: sessionAnswer({ paymentIntent: { id: 'pi_test_1', charges: charges('FAILED', 'PENDING') } }),
    during: 'status',
    expected: { status: 'processing' },
    source: `${plugin}, OutcomeVerdictTest.php (read 2026-11-22)`,
  },
  {
    name: 'session open, its charge not readable',
    answer: sessionAnswer({ paymentIntent: { id: 'pi_test_1', charges: [{ id: 'ch_test_1' }] } }),
    during: 'status',
    expected: { status: 'unknown', reason: 'result_unknown' },
    source: `${plugin}, OutcomeVerdictTest.php (read 2026-11-22)`,
  },
  {
    name: 'session expired before anybody paid',
    answer: sessionAnswer({ status: 'expired', paymentIntent: null }),
    during: 'status',
    expected: { status: 'failed', reason: 'session_expired' },
    source: `${docs}/integrate/checkout-session/overview (read 2026-11-22)`,
  },
  {
    name: 'session expired, its charges not told',
    answer: sessionAnswer({ status: 'expired', paymentIntent: { id: 'pi_test_1' } }),
    during: 'status',
    expected: { status: 'unknown', reason: 'result_unknown' },
    source: `${plugin}, OutcomeVerdictTest.php (read 2026-11-22)`,
  },
  {
    name: 'session expired after a decline',
    answer: sessionAnswer({
      status: 'expired',
      paymentIntent: {
        id: 'pi_test_1',
        lastPaymentError: { ...lastPaymentError, declineCode: 'insufficient_funds' },
        charges: charges('FAILED'),
      },
    }),
    expected: {
      status: 'failed',
      reason: 'session_expired',
      issues: ['session_expired', 'insufficient_funds'],
    },
    source: `${docs}/integrate/checkout-session/overview (read 2026-11-22)`,
  },
  {
    name: 'declined, insufficient funds',
    answer: failed({
      declineCode: 'insufficient_funds',
      networkDeclineCode: '51',
      adviceCode: 'try_again_later',
    }),
    during: 'status',
    expected: { status: 'failed', reason: 'insufficient_funds' },
    source: `${docs}/integrate/errors/payment-errors (read 2026-11-21)`,
  },
  {
    name: 'payment error by itself',
    answer: {
      status: 200,
      body: { ...lastPaymentError, declineCode: 'insufficient_funds', networkDeclineCode: '51' },
    },
    expected: { status: 'failed', reason: 'insufficient_funds' },
    source: `${docs}/integrate/errors/payment-errors (read 2026-11-21)`,
  },
  {
    name: 'intent by itself, security code wrong',
    answer: {
      status: 200,
      body: {
        id: 'pi_test_1',
        object: 'payment_intent',
        status: 'requires_payment_method',
        lastPaymentError: { ...lastPaymentError, code: 'incorrect_cvc', adviceCode: 'confirm_card_data' },
      },
    },
    during: 'status',
    expected: { status: 'failed', reason: 'csc_mismatch' },
    source: `${docs}/integrate/errors/payment-error-codes (read 2026-11-21)`,
  },
  {
    name: 'charge failed webhook, expired card',
    answer: webhook('charge.failed', {
      id: 'ch_test_1',
      object: 'charge',
      status: 'FAILED',
      failureCode: 'expired_card',
    }),
    during: 'status',
    expected: { status: 'failed', reason: 'card_expired' },
    source: `${docs}/integrate/errors/payment-errors (read 2026-11-21)`,
  },
  {
    name: 'session with a failed charge and no payment error',
    answer: sessionAnswer({
      paymentIntent: {
        id: 'pi_test_1',
        charges: [{ id: 'ch_test_1', status: 'FAILED', failureCode: 'insufficient_funds' }],
      },
    }),
    expected: { status: 'failed', reason: 'insufficient_funds' },
    source: `${docs}/api-reference/objects/charge (read 2026-11-22)`,
  },
  {
    name: 'declined, lost card',
    answer: failed({ declineCode: 'lost_card' }),
    expected: { status: 'failed', reason: 'card_lost' },
    source: `${docs}/integrate/errors/decline-codes (read 2026-11-21)`,
  },
  {
    name: 'declined with a decline code that is not in the tables',
    answer: failed({ declineCode: 'decline_of_tomorrow' }),
    expected: { status: 'failed', reason: 'generic_decline' },
    source: `${docs}/integrate/errors/decline-codes (read 2026-11-21)`,
  },
  {
    name: 'the bank asks for 3-D Secure: not the API key that the same code stands for elsewhere',
    answer: failed({ code: 'authentication_required' }),
    expected: { status: 'failed', reason: 'authentication_required' },
    source: `${docs}/integrate/errors/payment-error-codes (read 2026-11-21)`,
  },
  {
    name: 'wallet refused, code unknown',
    answer: failed({
      type: 'payment_method_error',
      code: 'wallet_code_of_tomorrow',
      paymentMethodType: 'valu',
    }),
    expected: { status: 'failed', reason: 'payment_method_declined' },
    source: `${docs}/integrate/errors/payment-errors (read 2026-11-21)`,
  },
  {
    name: 'declined, as the SDK says it',
    answer: {
      status: 200,
      body: { type: 'error', error: { type: 'card_error', code: 'card_declined', message: 'Declined.' } },
    },
    expected: { status: 'failed', reason: 'generic_decline' },
    source: `${sdk} (read 2026-11-22)`,
  },
  {
    name: 'not decided yet, as the SDK says it',
    answer: {
      status: 200,
      body: { type: 'error', error: { type: 'api_error', code: 'payment_still_confirming' } },
    },
    expected: { status: 'unknown', reason: 'result_unknown' },
    source: `${sdk} (read 2026-11-22)`,
  },
  {
    name: 'connection lost, as the SDK says it',
    answer: { status: 200, body: { type: 'network_error', message: 'Text for the integrator.' } },
    expected: { status: 'unknown', reason: 'connection_lost' },
    source: `${sdk} (read 2026-11-22)`,
  },
  {
    name: 'the integration left out the order',
    answer: refused('parameter_missing', {
      message: 'Missing required parameter: lineItems',
      param: 'lineItems',
    }),
    expected: { status: 'failed', reason: 'merchant_request_rejected' },
    source: `${docs}/integrate/errors/api-errors (read 2026-11-21)`,
  },
  {
    name: 'email missing',
    answer: refused('parameter_missing', { param: 'customerDetails.email' }),
    expected: { status: 'failed', reason: 'email_missing' },
    source: `${docs}/integrate/errors/api-errors (read 2026-11-21)`,
  },
  {
    name: 'email refused',
    answer: refused('parameter_invalid', { param: 'customerDetails.email' }),
    expected: { status: 'failed', reason: 'email_format' },
    source: `${docs}/integrate/errors/api-errors (read 2026-11-21)`,
  },
  {
    name: 'delivery address refused',
    answer: refused('parameter_invalid', { param: 'customerDetails.shipping.address.line1' }),
    expected: { status: 'failed', reason: 'details_not_accepted', field: 'shipping_address' },
    source: `${docs}/api-reference/objects/checkout-session (read 2026-11-22)`,
  },
  {
    name: 'postal code refused, no code given',
    answer: {
      status: 400,
      body: {
        error: { type: 'invalid_request_error', param: 'billingDetails.address.postalCode' },
        request_id: 'req_test_1',
      },
    },
    expected: { status: 'failed', reason: 'postal_code_format' },
    source: `${docs}/integrate/errors/api-errors (read 2026-11-21)`,
  },
  {
    name: 'amount out of range',
    answer: refused('parameter_out_of_range', { param: 'amount' }),
    expected: { status: 'failed', reason: 'amount_too_large' },
    source: `${docs}/integrate/errors/api-error-codes (read 2026-11-21)`,
  },
  {
    name: 'quantity out of range',
    answer: refused('parameter_out_of_range', { param: 'lineItems[0].quantity' }),
    expected: { status: 'failed', reason: 'details_not_accepted', field: 'line_items' },
    source: `${docs}/integrate/errors/api-error-codes (read 2026-11-21)`,
  },
  {
    name: 'an item’s price refused',
    answer: refused('parameter_invalid', { param: 'lineItems[0].price' }),
    expected: { status: 'failed', reason: 'item_unavailable' },
    source: `${docs}/integrate/errors/api-errors (read 2026-11-21)`,
  },
  {
    name: 'an item’s price gone',
    answer: refused('resource_missing', { param: 'lineItems[2].price' }),
    expected: { status: 'failed', reason: 'item_unavailable' },
    source: `${docs}/integrate/errors/api-error-codes (read 2026-11-21)`,
  },
  {
    name: 'a product name refused: not the shopper’s name',
    answer: refused('parameter_invalid', { param: 'lineItems[0].priceData.productData.name' }),
    expected: { status: 'failed', reason: 'merchant_request_rejected' },
    source: `${docs}/integrate/errors/api-errors (read 2026-11-21)`,
  },
  {
    name: 'error by itself, saved card of another customer',
    answer: {
      status: 400,
      body: { type: 'invalid_request_error', code: 'payment_method_customer_mismatch' },
    },
    expected: { status: 'failed', reason: 'saved_method_unavailable' },
    source: `${docs}/integrate/errors/api-error-codes (read 2026-11-21)`,
  },
  {
    name: 'session already completed',
    answer: refused('resource_invalid_state', { message: 'This Checkout Session is already completed.' }),
    expected: { status: 'failed', reason: 'already_paid' },
    source: `${docs}/integrate/errors/api-error-codes (read 2026-11-21)`,
  },
  {
    name: 'session expired, told by the API',
    answer: refused('checkout_session_expired'),
    expected: { status: 'failed', reason: 'session_expired' },
    source: `${docs}/integrate/errors/api-error-codes (read 2026-11-21)`,
  },
  {
    name: 'no API key',
    answer: refused('authentication_required'),
    expected: { status: 'failed', reason: 'merchant_credentials' },
    source: `${docs}/integrate/errors/api-error-codes (read 2026-11-21)`,
  },
  {
    name: 'too many requests',
    answer: { ...refused('rate_limit'), headers: { 'Retry-After': '30' } },
    expected: { status: 'failed', reason: 'too_many_requests' },
    source: `${docs}/integrate/errors/api-error-codes (read 2026-11-21)`,
  },
  {
    name: 'idempotency key used with another body',
    answer: refused('idempotency_key_in_use'),
    expected: { status: 'unknown', reason: 'request_conflict' },
    source: `${docs}/integrate/errors/api-error-codes (read 2026-11-21)`,
  },
  {
    name: 'server error',
    answer: refused('internal_error'),
    expected: { status: 'unknown', reason: 'result_unknown' },
    source: `${docs}/integrate/errors/api-error-codes (read 2026-11-21)`,
  },
  {
    name: 'server error while the session was made',
    answer: refused('internal_error'),
    during: 'setup',
    expected: { status: 'failed', reason: 'service_unavailable' },
    source: `${docs}/integrate/errors/api-error-codes (read 2026-11-21)`,
  },
  {
    name: 'server error without a body',
    answer: { status: 502, body: '' },
    expected: { status: 'unknown', reason: 'result_unknown' },
    source: `${docs}/integrate/errors/api-errors (read 2026-11-21)`,
  },
  {
    name: 'a code that is not in the tables: its type speaks',
    answer: refused('code_of_tomorrow'),
    expected: { status: 'failed', reason: 'merchant_request_rejected' },
    source: `${docs}/integrate/errors/api-errors (read 2026-11-21)`,
  },
];

/**
 * How XPay puts a code on the wire: API errors in the error envelope, everything a bank or network says in the
 * `lastPaymentError` of the session's Payment Intent. `decline` and `validation` name codes of both kinds: the tables tell.
 */
export function answerWith({ code, kind }: CodeFact): WireAnswer {
  if (kind === 'advice') return failed({ code: null, adviceCode: code });
  if (kind === 'type') return { status: 400, body: { error: { type: code }, request_id: 'req_test_1' } };
  if (kind === 'decline' && !(Object.hasOwn(codes.payment, code) && !Object.hasOwn(codes.decline, code))) {
    return failed({ declineCode: code });
  }
  return kind !== 'error' && (kind === 'payment' || Object.hasOwn(codes.payment, code))
    ? failed({ code })
    : refused(code);
}
