import type { CodeFact, ExpectedReading, Fixture, TableKinds, WireAnswer } from '../../fixture.js';
import type { Reason } from '../../reasons.js';

type Fields = Readonly<Record<string, unknown>>;

const docs = 'https://www.checkout.com/docs';
const responseCodes = `${docs}/developer-resources/codes/api-response-codes (read 2026-11-21)`;
const errorCodes = `${docs}/developer-resources/codes/error-codes (read 2026-11-21)`;
const recommendations = `${docs}/developer-resources/codes/recommendation-codes (read 2026-11-21)`;
const payments = `${docs}/payments/accept-payments/pay-with-stored-card-details/pay-with-tokenized-cvv (read 2026-11-22)`;
const gatewayFaqs =
  'https://checkoutint.zendesk.com/hc/en-us/articles/29025169633810-Gateway-FAQs (read 2026-11-22)';
const supportCodes = `${docs}/resources/codes/response-codes, as its support copied them (read 2026-11-22)`;
const nodeSdk = 'checkout-sdk-node 5.2.1, errors.js (read 2026-11-22)';
const flow = `${docs}/payments/accept-payments/accept-a-payment-on-your-website/flow-library-reference/checkouterror (read 2026-11-22)`;
const frames = 'Types of frames-react 1.2.4 (read 2026-11-22)';

const requestId = '0HL80RJLS76I7:00000001';

const payment = (status: string, more: Fields = {}): Fields => ({
  id: 'pay_test_1',
  action_id: 'act_test_1',
  amount: 5000,
  currency: 'USD',
  approved: status !== 'Declined',
  status,
  risk: { flagged: false },
  source: { id: 'src_test_1', type: 'card', last4: '4242' },
  ...more,
});

const ok = (body: unknown): WireAnswer => ({ status: 201, headers: { 'Cko-Request-Id': requestId }, body });

const declined = (code: string, more: Fields = {}): WireAnswer =>
  ok(payment('Declined', { response_code: code, response_summary: 'A text of the gateway', ...more }));

const errorBody = (listed: readonly string[], type = 'request_invalid'): Fields => ({
  request_id: requestId,
  error_type: type,
  error_codes: listed,
});

const refused = (listed: readonly string[], status = 422): WireAnswer => ({
  status,
  body: errorBody(listed),
});

/** What an error of the Node SDK becomes when a server sends it on. */
const thrown = (name: string, http: number | undefined, body?: unknown): WireAnswer => ({
  status: 500,
  body: { name, http_code: http, body },
});

const flowError = (type: string, code: string, details: Fields = {}): WireAnswer => ({
  status: 200,
  body: {
    name: 'CheckoutError',
    type,
    code,
    message: 'A text of the gateway',
    details: { browserSessionId: 'sid_test_1', paymentSessionId: 'ps_test_1', type: 'card', ...details },
  },
});

const webhook = (type: string, data: Fields): WireAnswer => ({
  status: 200,
  body: { id: 'evt_test_1', type, data: { id: 'pay_test_1', ...data } },
});

const action = (approved: boolean, code: string, more: Fields = {}): Fields => ({
  id: 'act_test_1',
  type: 'Authorization',
  approved,
  response_code: code,
  ...more,
});

const unknown = (reason: Reason): ExpectedReading => ({ status: 'unknown', reason });
const failed = (...issues: readonly [Reason, ...Reason[]]): ExpectedReading => ({
  status: 'failed',
  reason: issues[0],
  issues,
});

function row(
  name: string,
  source: string,
  answer: WireAnswer,
  expected: ExpectedReading | Reason,
  during?: NonNullable<Fixture['during']>,
): Fixture {
  const reading: ExpectedReading =
    typeof expected === 'string' ? { status: 'failed', reason: expected } : expected;
  return { name, answer, expected: reading, source, ...(during && { during }) };
}

/** Answers of Checkout.com, one for each shape it gives them. */
export const fixtures: readonly Fixture[] = [
  row(
    'authorized',
    payments,
    ok(payment('Authorized', { response_code: '10000', response_summary: 'Approved' })),
    { status: 'succeeded' },
  ),
  row('card verified', payments, ok(payment('Card Verified', { response_code: '10000' })), {
    status: 'succeeded',
  }),
  row(
    'authorized in part',
    gatewayFaqs,
    ok(payment('Authorized', { response_code: '10010', amount: 3000, amount_requested: 5000 })),
    'partially_paid',
  ),
  row(
    'captured in part, read later',
    gatewayFaqs,
    ok(payment('Captured', { is_partial_authorization: true })),
    'partially_paid',
    'status',
  ),
  row(
    'authorized in part, and given up',
    gatewayFaqs,
    ok(payment('Voided', { response_code: '10010', is_partial_authorization: true })),
    'payment_not_completed',
    'status',
  ),
  row('declined, a part might do', gatewayFaqs, declined('20010'), 'insufficient_funds'),
  row('declined for a law', supportCodes, declined('20064'), 'blocked_by_risk_rules'),
  row('declined, PIN wanted', supportCodes, declined('200O5'), 'authentication_required'),
  row('captured, read later', payments, ok(payment('Captured')), { status: 'succeeded' }, 'status'),
  row('approved webhook', responseCodes, webhook('payment_approved', { response_code: '10000' }), {
    status: 'succeeded',
  }),
  row('Flow: payment completed', flow, ok({ id: 'pay_test_1', status: 'Approved', type: 'card' }), {
    status: 'succeeded',
  }),
  row(
    '3-D Secure redirect',
    payments,
    {
      status: 202,
      body: payment('Pending', { _links: { redirect: { href: 'https://3ds.example/test_1' } } }),
    },
    { status: 'action_required' },
  ),
  row('pending', payments, { status: 202, body: payment('Pending') }, { status: 'processing' }),
  row('declined, another try planned', payments, ok(payment('Retry Scheduled')), { status: 'processing' }),
  row(
    'refunded: neither paid nor failed',
    payments,
    ok(payment('Refunded')),
    unknown('result_unknown'),
    'status',
  ),
  row('cancelled at the method', payments, ok(payment('Canceled')), 'payment_cancelled_by_shopper', 'status'),
  row('expired', payments, ok(payment('Expired')), 'session_expired', 'status'),
  row('voided', payments, ok(payment('Voided')), 'payment_not_completed', 'status'),
  row('declined, insufficient funds', responseCodes, declined('20051'), 'insufficient_funds'),
  row('declined, read later', responseCodes, declined('20051'), 'insufficient_funds', 'status'),
  row('declined without a code', responseCodes, ok(payment('Declined')), 'payment_not_completed', 'status'),
  row('stolen card', responseCodes, declined('30043'), 'card_stolen'),
  row(
    'blocked by a risk rule',
    responseCodes,
    declined('43102', { risk: { flagged: true } }),
    'blocked_by_risk_rules',
  ),
  row('3-D Secure needed', responseCodes, declined('20154'), 'authentication_required'),
  row(
    'declined, do not try again',
    recommendations,
    declined('20005', { processing: { recommendation_code: '03', partner_merchant_advice_code: '21' } }),
    'generic_decline',
  ),
  row('a soft decline of tomorrow', responseCodes, declined('200ZZ'), 'generic_decline'),
  row('a risk decline of tomorrow', responseCodes, declined('43999'), 'blocked_by_risk_rules'),
  row(
    'declined webhook',
    responseCodes,
    webhook('payment_declined', { response_code: '20054', response_summary: 'Expired Card' }),
    'card_expired',
    'status',
  ),
  row(
    'webhook of a bank check that was not finished',
    `${docs}/developer-resources/webhooks/webhook-event-types/payment_authentication_failed (read 2026-11-22)`,
    webhook('payment_authentication_failed', { response_code: '20152' }),
    'authentication_timed_out',
    'status',
  ),
  row('declined, amount not accepted', responseCodes, declined('20013'), 'issuer_not_permitted'),
  row(
    'actions of a declined payment',
    responseCodes,
    ok([action(false, '20087'), { id: 'act_test_0', type: 'Card Verification', approved: true }]),
    'details_not_accepted',
    'status',
  ),
  row(
    'declined payment with its actions',
    responseCodes,
    ok(payment('Declined', { actions: [action(false, '20061')] })),
    'card_limit_reached',
    'status',
  ),
  row(
    'card number and security code',
    errorCodes,
    refused(['card_number_invalid', 'cvv_invalid']),
    failed('card_number_not_recognized', 'csc_incomplete'),
  ),
  row(
    'a code of tomorrow beside a known one',
    errorCodes,
    refused(['code_of_tomorrow', 'email_required']),
    failed('email_missing'),
  ),
  row(
    'a code of tomorrow: its type speaks',
    errorCodes,
    refused(['code_of_tomorrow']),
    'merchant_request_rejected',
  ),
  row('expiry month', errorCodes, refused(['card_expiry_month_required']), {
    status: 'failed',
    reason: 'card_expiry_missing',
    field: 'card_expiry_month',
  }),
  row('amount', errorCodes, refused(['amount_invalid']), 'amount_not_recognized'),
  row('saved card of nobody here', errorCodes, refused(['source_id_unknown']), 'saved_method_unavailable'),
  row('token used twice', errorCodes, refused(['token_used']), 'payment_details_already_used'),
  row('no key', responseCodes, { status: 401, body: '' }, 'merchant_credentials'),
  row('no such payment', responseCodes, { status: 404, body: '' }, 'merchant_resource_missing'),
  row('idempotency key in use', responseCodes, { status: 409, body: '' }, unknown('payment_in_progress')),
  row(
    'too many requests',
    responseCodes,
    { status: 429, headers: { 'Retry-After': '5' }, body: '' },
    'too_many_requests',
  ),
  row('fault at Checkout.com', responseCodes, { status: 500, body: '' }, unknown('result_unknown')),
  row(
    'not available while the session was made',
    errorCodes,
    refused(['service_unavailable'], 503),
    'service_unavailable',
    'setup',
  ),
  row(
    'Node SDK: refused',
    nodeSdk,
    thrown('ValidationError', 422, errorBody(['zip_invalid'])),
    'postal_code_format',
  ),
  row('Node SDK: no key', nodeSdk, thrown('AuthenticationError', 401, {}), 'merchant_credentials'),
  row(
    'Node SDK: OAuth client not known',
    nodeSdk,
    thrown('AuthenticationError', 401, { error: 'invalid_client' }),
    'merchant_credentials',
  ),
  row('Node SDK: not allowed', nodeSdk, thrown('ActionNotAllowed', 403, {}), 'merchant_credentials'),
  row('Node SDK: no such payment', nodeSdk, thrown('NotFoundError', 404, {}), 'merchant_resource_missing'),
  row('Node SDK: too many requests', nodeSdk, thrown('TooManyRequestsError', 429, {}), 'too_many_requests'),
  row('Node SDK: no answer in time', nodeSdk, thrown('ApiTimeout', 408), unknown('result_unknown')),
  row('Node SDK: bad gateway', nodeSdk, thrown('Bad gateway', 502), unknown('result_unknown')),
  row(
    'Node SDK: no network',
    nodeSdk,
    thrown('API Error', undefined, 'fetch failed'),
    unknown('result_unknown'),
  ),
  row(
    'Flow: declined, insufficient funds',
    flow,
    flowError('Request', 'payment_request_declined', {
      paymentId: 'pay_test_1',
      requestErrorCodes: ['not_enough_funds'],
      requestId,
      status: 200,
    }),
    'insufficient_funds',
  ),
  row(
    'Flow: declined for a reason of tomorrow',
    flow,
    flowError('Request', 'payment_request_declined', { requestErrorCodes: ['reason_of_tomorrow'] }),
    'generic_decline',
  ),
  row(
    'Flow: refused',
    flow,
    flowError('Request', 'payment_request_failed', { requestErrorCodes: ['cvv_invalid'], status: 422 }),
    'csc_incomplete',
  ),
  row('Flow: failed', flow, flowError('Request', 'payment_request_failed'), unknown('result_unknown')),
  row('Flow: not complete', flow, flowError('Submit', 'component_invalid'), 'details_not_accepted'),
  row(
    'Flow: mounted twice',
    flow,
    flowError('Integration', 'component_already_mounted'),
    'merchant_request_rejected',
  ),
  row('Flow: script blocked', flow, flowError('Integration', 'script_failed'), 'secure_fields_not_loaded'),
  row(
    'Frames: tokenization failed',
    frames,
    ok({ errorCode: 'card_number_invalid', message: 'A text of the gateway' }),
    'card_number_not_recognized',
    'setup',
  ),
  row(
    'Frames: expiry date empty',
    frames,
    ok({ element: 'expiry-date', isValid: false, isEmpty: true }),
    'card_expiry_missing',
    'setup',
  ),
  row(
    'Frames: two fields not valid',
    frames,
    ok({ isValid: false, isElementValid: { cardNumber: false, expiryDate: true, cvv: false } }),
    failed('card_number_not_recognized', 'csc_incomplete'),
    'setup',
  ),
];

const wire: Readonly<Record<string, (code: string) => WireAnswer>> = {
  class: (code) => declined(/^\d$/.test(code) ? `${code}0ZZZ` : code),
  response: (code) => declined(code),
  decline: (code) => declined(code),
  type: (code) => ({ status: 422, body: errorBody([], code) }),
  sdk: (code) =>
    /^\d+$/.test(code)
      ? thrown('API Error', Number(code), {})
      : thrown('AuthenticationError', 401, { error: code }),
  flow: (code) => flowError('Request', code),
  frames: (code) =>
    /^[a-z]+[A-Z]/.test(code)
      ? ok({ isValid: false, isElementValid: { [code]: false } })
      : ok({ element: code, isValid: false, isEmpty: false }),
  status: (code) => ok(payment(code)),
};

/** How Checkout.com puts a code on the wire: in the error envelope, unless it is a decline or of another place. */
export function answerWith({ code, kind }: CodeFact): WireAnswer {
  const write = Object.hasOwn(wire, kind) ? wire[kind] : undefined;
  return write ? write(code) : refused([code]);
}

/** Tables that are not of codes of their own. */
export const tableKinds: TableKinds = {
  class: 'class',
  sdk: 'detail',
};
