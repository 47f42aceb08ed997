import type { CodeFact, ExpectedReading, Fixture, TableKinds, WireAnswer } from '../../fixture.js';
import type { Reason } from '../../reasons.js';
import { codes } from './codes.js';

type Fields = Readonly<Record<string, unknown>>;

const errors = 'https://docs.stripe.com/api/errors (read 2026-11-21)';
const errorCodes = 'https://docs.stripe.com/error-codes (read 2026-11-21)';
const declineCodes = 'https://docs.stripe.com/declines/codes (read 2026-11-21)';
const cardDeclines = 'https://docs.stripe.com/declines/card (read 2026-11-21)';
const testing = 'https://docs.stripe.com/testing (read 2026-11-21)';
const intents = 'https://docs.stripe.com/payments/paymentintents/lifecycle (read 2026-11-21)';
const intentObject = 'https://docs.stripe.com/api/payment_intents/object (read 2026-11-21)';
const setupObject = 'https://docs.stripe.com/api/setup_intents/object (read 2026-11-21)';
const chargeObject = 'https://docs.stripe.com/api/charges/object (read 2026-11-21)';
const idempotency = 'https://docs.stripe.com/api/idempotent_requests (read 2026-11-21)';
const rateLimits = 'https://docs.stripe.com/rate-limits (read 2026-11-21)';
const stripeJs = 'https://docs.stripe.com/js (read 2026-11-21)';
const clientCodes = 'https://js.stripe.com/v3/ (read 2026-11-21)';
const providers =
  'https://docs.stripe.com/declines/codes#local-payment-methods-decline-codes (read 2026-11-21)';
const refundObject = 'https://docs.stripe.com/api/refunds/object (read 2026-11-21)';
const activeMerchant =
  'https://github.com/activemerchant/active_merchant/blob/master/test/unit/gateways/stripe_test.rb (read 2026-11-21)';
const nodeSdk = 'https://github.com/stripe/stripe-node, 23.1.0, Error.js (read 2026-11-21)';

const message = 'A sentence of the gateway.';
const headers = {
  'content-type': 'application/json',
  'request-id': 'req_test_1',
  'stripe-version': '2026-08-26',
};
const statusOfCode: Readonly<Record<string, number>> = {
  api_connection_error: 503,
  api_error: 500,
  api_key_expired: 401,
  authentication_error: 401,
  card_decline_rate_limit_exceeded: 402,
  card_declined: 402,
  card_error: 402,
  idempotency_key_in_use: 409,
  lock_timeout: 429,
  rate_limit: 429,
  rate_limit_error: 429,
  resource_missing: 404,
};

const ok = (body: unknown): WireAnswer => ({ status: 200, headers, body });

const refused = (status: number, error: Fields, more: Readonly<Record<string, string>> = {}): WireAnswer => ({
  status,
  headers: { ...headers, ...more },
  body: { error: { message, ...error } },
});

const intent = (status: string, more: Fields = {}): Fields => ({
  id: 'pi_test_1',
  object: 'payment_intent',
  amount: 4900,
  cancellation_reason: null,
  currency: 'eur',
  last_payment_error: null,
  status,
  ...more,
});

const setupIntent = (status: string, lastError: Fields | null = null): Fields => ({
  id: 'seti_test_1',
  object: 'setup_intent',
  cancellation_reason: null,
  last_setup_error: lastError,
  status,
});

const charge = (status: string, failureCode: string | null, outcome: Fields): Fields => ({
  id: 'ch_test_1',
  object: 'charge',
  amount: 4900,
  currency: 'eur',
  failure_code: failureCode,
  failure_message: failureCode && message,
  outcome: { advice_code: null, network_advice_code: null, seller_message: message, ...outcome },
  paid: status === 'succeeded',
  payment_intent: 'pi_test_1',
  status,
});

const cardError = (code: string, more: Fields = {}): Fields => ({
  type: 'card_error',
  code,
  message,
  ...more,
});

const decline = (declineCode: string, more: Fields = {}): Fields =>
  cardError('card_declined', { charge: 'ch_test_1', decline_code: declineCode, ...more });

const invalid = (code: string | undefined, more: Fields = {}): Fields => ({
  type: 'invalid_request_error',
  code,
  message,
  ...more,
});

/** What an error of the Node SDK becomes when a server sends it on. */
const sdkError = (type: string, statusCode: number | undefined, raw: Fields): Fields => ({
  ...raw,
  decline_code: raw['decline_code'] ?? '',
  raw: { message, requestId: 'req_test_2', statusCode, ...raw },
  rawType: raw['type'],
  requestId: 'req_test_2',
  statusCode,
  type,
});

const declined = (declineCode: string, more: Fields = {}): WireAnswer => {
  const error = decline(declineCode, more);
  const failed = intent('requires_payment_method', { last_payment_error: error });
  return refused(402, { ...error, payment_intent: failed });
};
const declinedAs = (code: string, more: Fields = {}): WireAnswer => refused(402, cardError(code, more));
const declinedByProvider = (declineCode: string): WireAnswer =>
  declinedAs('payment_method_provider_decline', { decline_code: declineCode });
const refusedAs = (code?: string, param?: string): WireAnswer => refused(400, invalid(code, { param }));
const confirmedTwice = (status: string): WireAnswer =>
  refused(400, { ...invalid('payment_intent_unexpected_state'), payment_intent: intent(status) });
const failedIntent = (error: Fields): WireAnswer =>
  ok(intent('requires_payment_method', { last_payment_error: error }));
const canceledIntent = (reason: string | null): WireAnswer =>
  ok(intent('canceled', { cancellation_reason: reason }));
const failedCharge = (code: string, type: string, reason: string): WireAnswer =>
  ok(charge('failed', code, { type, reason }));
const clientError = (code: string): WireAnswer => ok({ error: { type: 'validation_error', code, message } });
const thrown = (type: string, status: number, raw: Fields): WireAnswer => ({
  status,
  body: sdkError(type, status, raw),
});

const unknown = (reason: Reason): ExpectedReading => ({ status: 'unknown', reason });
const succeeded = { status: 'succeeded' } as const;
const processing = { status: 'processing' } as const;
const actionRequired = { status: 'action_required' } as const;

/** A row of the table below. A reason alone: the payment failed for it. */
function row(
  name: string,
  source: string,
  answer: WireAnswer,
  expected: ExpectedReading | Reason,
  during?: NonNullable<Fixture['during']>,
): Fixture {
  const reading = typeof expected === 'string' ? ({ status: 'failed', reason: expected } as const) : expected;
  return { name, answer, expected: reading, source, ...(during && { during }) };
}

/** Answers of Stripe, of its Node SDK and of Stripe.js. No answer of theirs holds more than one problem. */
export const fixtures: readonly Fixture[] = [
  row(
    'declined, insufficient funds',
    cardDeclines,
    declined('insufficient_funds', { advice_code: 'try_again_later', network_decline_code: '51' }),
    'insufficient_funds',
  ),
  row('declined, no reason given', testing, declined('generic_decline'), 'generic_decline'),
  row(
    'declined, a charge without an intent',
    activeMerchant,
    refused(402, decline('call_issuer')),
    'contact_issuer_required',
  ),
  row('declined, card limit', testing, declined('card_velocity_exceeded'), 'card_limit_reached'),
  row('declined, lost card', testing, declined('lost_card'), 'card_lost'),
  row('declined, stolen card', testing, declined('stolen_card'), 'card_stolen'),
  row('declined, pick-up card', declineCodes, declined('pickup_card'), 'card_pick_up'),
  row('declined, restricted card', declineCodes, declined('restricted_card'), 'card_restricted'),
  row('declined, suspected fraud', testing, declined('fraudulent'), 'suspected_fraud'),
  row('declined, block list', declineCodes, declined('merchant_blacklist'), 'blocklisted'),
  row('declined, expired card', testing, declinedAs('expired_card', { param: 'exp_month' }), 'card_expired'),
  row(
    'declined, wrong security code',
    testing,
    declinedAs('incorrect_cvc', { param: 'cvc' }),
    'csc_mismatch',
  ),
  row(
    'declined, wrong postal code',
    testing,
    declinedAs('incorrect_zip', { param: 'address_zip' }),
    'postal_code_mismatch',
  ),
  row('declined, processing error', testing, declinedAs('processing_error'), 'payment_not_completed'),
  row(
    'declined, sent moments ago',
    declineCodes,
    declined('duplicate_transaction'),
    unknown('duplicate_payment'),
  ),
  row('declined, a reason nobody knows', declineCodes, declined('quantum_mismatch'), 'generic_decline'),
  row('declined, no code at all', errors, refused(402, { type: 'card_error' }), 'generic_decline'),
  row('declined too often', errorCodes, declinedAs('card_decline_rate_limit_exceeded'), 'too_many_attempts'),
  row(
    'card number, wrong digit',
    testing,
    declinedAs('incorrect_number', { param: 'number' }),
    'card_number_not_recognized',
  ),
  row(
    'expiry month 13',
    testing,
    declinedAs('invalid_expiry_month', { param: 'exp_month' }),
    'card_expiry_month_out_of_range',
  ),
  row(
    'expiry year 95',
    testing,
    declinedAs('invalid_expiry_year', { param: 'exp_year' }),
    'card_expiry_year_out_of_range',
  ),
  row('security code of two digits', testing, declinedAs('invalid_cvc', { param: 'cvc' }), 'csc_incomplete'),
  row(
    'authentication required, off session',
    declineCodes,
    declinedAs('authentication_required', { decline_code: 'authentication_required' }),
    'authentication_required',
  ),
  row(
    'declined by a wallet',
    providers,
    declinedByProvider('partner_generic_decline'),
    'payment_method_declined',
  ),
  row('declined by a wallet, its card expired', providers, declinedByProvider('expired_card'), {
    status: 'failed',
    reason: 'card_expired',
    field: 'payment_method',
  }),
  row(
    'declined by a wallet, high risk',
    providers,
    declinedByProvider('partner_high_risk_customer'),
    'suspected_fraud',
  ),

  row('intent succeeded', intents, ok(intent('succeeded')), succeeded),
  row('intent authorized, to be captured', intents, ok(intent('requires_capture')), succeeded),
  row('intent needs authentication', intents, ok(intent('requires_action')), actionRequired),
  row(
    'intent needs authentication, after a decline',
    intents,
    ok(intent('requires_action', { last_payment_error: decline('insufficient_funds') })),
    actionRequired,
  ),
  row('intent processing', intents, ok(intent('processing')), processing),
  row('intent declined', intentObject, failedIntent(decline('insufficient_funds')), 'insufficient_funds'),
  row(
    'intent declined, asked for its status',
    intentObject,
    failedIntent(decline('stolen_card')),
    'card_stolen',
    'status',
  ),
  row(
    'intent failed, no word of the provider',
    errorCodes,
    failedIntent(invalid('payment_method_provider_timeout')),
    'payment_not_completed',
  ),
  row(
    'intent failed, not paid in time',
    errorCodes,
    failedIntent(invalid('payment_intent_payment_attempt_expired')),
    'payment_code_expired',
  ),
  row(
    'intent without an attempt, or with its first under way',
    intents,
    ok(intent('requires_payment_method')),
    unknown('result_unknown'),
  ),
  row('intent not confirmed', intents, ok(intent('requires_confirmation')), unknown('result_unknown')),
  row(
    'intent canceled by the shopper',
    intentObject,
    canceledIntent('requested_by_customer'),
    'payment_cancelled_by_shopper',
  ),
  row('intent canceled, abandoned', intentObject, canceledIntent('abandoned'), 'session_expired'),
  row('intent canceled, fraud', intentObject, canceledIntent('fraudulent'), 'suspected_fraud'),
  row(
    'intent canceled, a duplicate',
    intentObject,
    canceledIntent('duplicate'),
    unknown('duplicate_payment'),
  ),
  row('intent canceled, no reason given', intentObject, canceledIntent(null), 'payment_not_completed'),
  row(
    'intent of a status nobody knows',
    intentObject,
    ok(intent('requires_patience')),
    unknown('result_unknown'),
  ),
  row('status sent on by a server', intents, ok({ status: 'succeeded' }), succeeded),
  row('a failure of who knows what', intents, ok({ status: 'failed' }), unknown('result_unknown')),
  row(
    'a refund is not a payment',
    refundObject,
    ok({ object: 'refund', status: 'succeeded' }),
    unknown('result_unknown'),
  ),
  row('set-up succeeded', setupObject, ok(setupIntent('succeeded')), succeeded, 'setup'),
  row(
    'set-up needs authentication',
    setupObject,
    ok(setupIntent('requires_action')),
    actionRequired,
    'setup',
  ),
  row(
    'set-up declined',
    setupObject,
    ok(setupIntent('requires_payment_method', decline('do_not_honor'))),
    'generic_decline',
    'setup',
  ),
  row(
    'set-up not authenticated',
    setupObject,
    ok(setupIntent('requires_payment_method', invalid('setup_intent_authentication_failure'))),
    'authentication_not_completed',
    'setup',
  ),

  row(
    'charge succeeded',
    chargeObject,
    ok(charge('succeeded', null, { type: 'authorized', reason: null })),
    succeeded,
  ),
  row(
    'charge pending',
    chargeObject,
    ok(charge('pending', null, { type: 'authorized', reason: null })),
    processing,
  ),
  row(
    'charge declined',
    chargeObject,
    failedCharge('card_declined', 'issuer_declined', 'insufficient_funds'),
    'insufficient_funds',
  ),
  row(
    'charge failed, wrong security code',
    chargeObject,
    failedCharge('incorrect_cvc', 'issuer_declined', 'incorrect_cvc'),
    'csc_mismatch',
  ),
  row(
    'charge blocked, highest risk',
    chargeObject,
    failedCharge('card_declined', 'blocked', 'highest_risk_level'),
    'blocked_by_risk_rules',
  ),
  row(
    'charge blocked by a rule',
    chargeObject,
    failedCharge('card_declined', 'blocked', 'rule'),
    'blocked_by_risk_rules',
  ),
  row(
    'charge blocked, declined before',
    chargeObject,
    failedCharge('card_declined', 'blocked', 'previously_declined_do_not_retry'),
    'generic_decline',
  ),

  row('Stripe.js: succeeded', stripeJs, ok({ paymentIntent: intent('succeeded') }), succeeded),
  row(
    'Stripe.js: set-up succeeded',
    stripeJs,
    ok({ setupIntent: setupIntent('succeeded') }),
    succeeded,
    'setup',
  ),
  row('Stripe.js: processing', stripeJs, ok({ paymentIntent: intent('processing') }), processing),
  row(
    'Stripe.js: declined',
    stripeJs,
    ok({ error: { ...decline('insufficient_funds'), payment_intent: intent('requires_payment_method') } }),
    'insufficient_funds',
  ),
  row(
    'Stripe.js: not authenticated',
    stripeJs,
    ok({
      error: {
        ...invalid('payment_intent_authentication_failure'),
        payment_intent: intent('requires_payment_method'),
      },
    }),
    'authentication_not_completed',
  ),
  row(
    'Stripe.js: bank check closed',
    clientCodes,
    ok({
      error: { ...invalid('customer_canceled_authentication'), payment_intent: intent('requires_action') },
    }),
    'authentication_cancelled',
  ),
  row(
    'Stripe.js: card number incomplete',
    clientCodes,
    clientError('incomplete_number'),
    'card_number_incomplete',
  ),
  row(
    'Stripe.js: expiry date incomplete',
    clientCodes,
    clientError('incomplete_expiry'),
    'card_expiry_incomplete',
  ),
  row(
    'Stripe.js: a field nobody knows',
    clientCodes,
    clientError('incomplete_shoe_size'),
    'details_not_accepted',
  ),
  row(
    'Stripe.js: no connection',
    stripeJs,
    ok({ error: { type: 'api_connection_error', message } }),
    unknown('connection_lost'),
  ),
  row(
    'Elements: expiry year in the past',
    clientCodes,
    ok({
      elementType: 'cardExpiry',
      complete: false,
      error: { type: 'validation_error', code: 'invalid_expiry_year_past', message },
    }),
    'card_expiry_in_past',
  ),

  row('email refused', errorCodes, refusedAs('email_invalid', 'receipt_email'), 'email_format'),
  row(
    'email missing',
    errors,
    refusedAs('parameter_invalid_empty', 'payment_method_data[billing_details][email]'),
    'email_missing',
  ),
  row(
    'postal code blank',
    errors,
    refusedAs('parameter_invalid_string_blank', 'billing_details[address][postal_code]'),
    'postal_code_missing',
  ),
  row('card number missing', errors, refusedAs('parameter_missing', 'card[number]'), 'card_number_missing'),
  row(
    'expiry month not a number',
    errors,
    refusedAs('parameter_invalid_integer', 'card[exp_month]'),
    'card_expiry_month_out_of_range',
  ),
  row('delivery address refused', errors, refusedAs(undefined, 'shipping[address][line1]'), {
    status: 'failed',
    reason: 'details_not_accepted',
    field: 'shipping_address',
  }),
  row(
    'IBAN refused',
    errors,
    refusedAs('payment_method_invalid_parameter', 'sepa_debit[iban]'),
    'iban_not_recognized',
  ),
  row('amount too small', errorCodes, refusedAs('amount_too_small', 'amount'), 'amount_too_small'),
  row(
    'amount not a number',
    errors,
    refusedAs('parameter_invalid_integer', 'amount'),
    'amount_not_recognized',
  ),
  row('currency not supported', errors, refusedAs(undefined, 'currency'), 'currency_not_supported'),
  row('currency missing', errors, refusedAs('parameter_missing', 'currency'), 'merchant_request_rejected'),
  row(
    'no payment method chosen',
    errors,
    refusedAs('parameter_missing', 'payment_method'),
    'payment_method_missing',
  ),
  row(
    "name of the store's own product missing",
    errors,
    refusedAs('parameter_missing', 'line_items[0][price_data][product_data][name]'),
    'merchant_request_rejected',
  ),
  row(
    'parameter not known',
    errorCodes,
    refusedAs('parameter_unknown', 'colour'),
    'merchant_request_rejected',
  ),
  row(
    'saved card of somebody else',
    errorCodes,
    refusedAs('resource_missing', 'payment_method'),
    'saved_method_unavailable',
  ),
  row(
    'promotion code not known',
    errorCodes,
    refusedAs('resource_missing', 'discounts[0][promotion_code]'),
    'promo_code_not_recognized',
  ),
  row(
    'intent not known',
    errorCodes,
    refused(404, invalid('resource_missing', { param: 'intent' })),
    'merchant_resource_missing',
  ),
  row('a code nobody knows', errors, refusedAs('mercury_in_retrograde'), 'merchant_request_rejected'),
  row('a type nobody knows', errors, refused(400, { type: 'weather_error' }), 'payment_not_completed'),

  row('confirmed twice, had succeeded', errorCodes, confirmedTwice('succeeded'), succeeded),
  row('confirmed twice, still processing', errorCodes, confirmedTwice('processing'), processing),
  row(
    'confirmed twice, still to be authenticated',
    errorCodes,
    confirmedTwice('requires_action'),
    actionRequired,
  ),
  row(
    'confirmed without a payment method',
    errorCodes,
    confirmedTwice('requires_payment_method'),
    'payment_not_completed',
  ),
  row(
    'confirmed in a state not told',
    errorCodes,
    refusedAs('payment_intent_unexpected_state'),
    unknown('result_unknown'),
  ),
  row(
    'idempotency key in use',
    idempotency,
    refused(409, { type: 'idempotency_error', code: 'idempotency_key_in_use' }),
    unknown('payment_in_progress'),
  ),
  row(
    'idempotency key of another request',
    idempotency,
    refused(400, { type: 'idempotency_error' }),
    unknown('request_conflict'),
  ),
  row(
    'object locked',
    rateLimits,
    refused(429, invalid('lock_timeout'), { 'stripe-should-retry': 'true' }),
    unknown('payment_in_progress'),
  ),
  row(
    'rate limit',
    rateLimits,
    refused(429, invalid('rate_limit'), { 'retry-after': '2' }),
    'too_many_requests',
  ),
  row(
    'API key not known',
    errors,
    refused(401, invalid(undefined, { message: 'Invalid API Key provided: ****' })),
    'merchant_credentials',
  ),
  row(
    'API key missing',
    errors,
    refused(401, invalid(undefined, { message: 'You did not provide an API key.' })),
    'merchant_credentials',
  ),
  row('API key expired', errorCodes, refused(401, invalid('api_key_expired')), 'merchant_credentials'),
  row('store not activated', errorCodes, refusedAs('testmode_charges_only'), 'merchant_not_activated'),
  row('fault at Stripe', errors, refused(500, { type: 'api_error' }), unknown('result_unknown')),
  row(
    'fault at Stripe, while setting up',
    errors,
    refused(500, { type: 'api_error' }),
    'service_unavailable',
    'setup',
  ),
  row(
    'a page instead of an answer',
    errors,
    { status: 502, headers: { 'content-type': 'text/html' }, body: '<html>Bad gateway</html>' },
    unknown('result_unknown'),
  ),
  row('an empty answer', errors, { status: 503, body: '' }, unknown('result_unknown')),

  row(
    'Node SDK: declined',
    nodeSdk,
    thrown('StripeCardError', 402, decline('insufficient_funds')),
    'insufficient_funds',
  ),
  row(
    'Node SDK: declined, inside an answer',
    nodeSdk,
    { status: 500, body: { error: sdkError('StripeCardError', 402, decline('lost_card')) } },
    'card_lost',
  ),
  row(
    'Node SDK: declined, no code',
    nodeSdk,
    thrown('StripeCardError', 402, { type: 'card_error' }),
    'generic_decline',
  ),
  row(
    'Node SDK: phone missing',
    nodeSdk,
    thrown(
      'StripeInvalidRequestError',
      400,
      invalid('parameter_missing', { param: 'billing_details[phone]' }),
    ),
    'phone_missing',
  ),
  row(
    'Node SDK: rate limit',
    nodeSdk,
    thrown('StripeRateLimitError', 429, invalid(undefined)),
    'too_many_requests',
  ),
  row(
    'Node SDK: idempotency key of another request',
    nodeSdk,
    thrown('StripeIdempotencyError', 400, { type: 'idempotency_error' }),
    unknown('request_conflict'),
  ),
  row(
    'Node SDK: idempotency key in use',
    nodeSdk,
    thrown('StripeAPIError', 409, { type: 'idempotency_error', code: 'idempotency_key_in_use' }),
    unknown('payment_in_progress'),
  ),
  row(
    'Node SDK: no connection',
    nodeSdk,
    { status: 500, body: sdkError('StripeConnectionError', undefined, {}) },
    unknown('connection_lost'),
  ),
  row(
    'Node SDK: API key not known',
    nodeSdk,
    thrown('StripeAuthenticationError', 401, invalid(undefined)),
    'merchant_credentials',
  ),
  row(
    'Node SDK: not permitted',
    nodeSdk,
    thrown('StripePermissionError', 403, invalid(undefined)),
    'merchant_credentials',
  ),
  row(
    'Node SDK: fault at Stripe',
    nodeSdk,
    thrown('StripeAPIError', 500, { type: 'api_error' }),
    unknown('result_unknown'),
  ),
  row(
    'Node SDK: an answer that is no JSON',
    nodeSdk,
    { status: 500, body: sdkError('StripeAPIError', undefined, {}) },
    unknown('result_unknown'),
  ),
];

const wire: Readonly<Record<string, (code: string) => WireAnswer>> = {
  card: (code) => declinedAs(code),
  decline: (code) => {
    if (Object.hasOwn(codes.card, code)) return declinedAs(code, { decline_code: code });
    const byProvider = Object.hasOwn(codes.provider, code) && !Object.hasOwn(codes.decline, code);
    return byProvider ? declinedByProvider(code) : declined(code);
  },
  provider: declinedByProvider,
  outcome: (code) => failedCharge('card_declined', 'blocked', code),
  advice: (code) => declined('generic_decline', { advice_code: code }),
  client: clientError,
  type: (code) =>
    code.startsWith('Stripe') ? thrown(code, 500, {}) : refused(statusOf(code), { type: code }),
  canceled: canceledIntent,
  param: (code) => refusedAs(undefined, code),
};

/** How Stripe puts a code on the wire. */
export function answerWith({ code, kind }: CodeFact): WireAnswer {
  const write = Object.hasOwn(wire, kind) ? wire[kind] : undefined;
  if (write) return write(code);
  if (Object.hasOwn(codes.type, code)) return answerWith({ code, kind: 'type' });
  if (Object.hasOwn(codes.card, code)) return answerWith({ code, kind: 'card' });
  const status = statusOf(code);
  return refused(status, status === 402 ? cardError(code) : invalid(code));
}

function statusOf(code: string): number {
  return (Object.hasOwn(statusOfCode, code) ? statusOfCode[code] : undefined) ?? 400;
}

/** Tables that are not of codes of their own. */
export const tableKinds: TableKinds = {
  param: 'detail',
};
