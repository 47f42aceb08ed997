import type { CodeFact, ExpectedReading, Fixture, TableKinds, WireAnswer } from '../../fixture.js';
import type { Reason } from '../../reasons.js';
import { codes } from './codes.js';

type Fields = Readonly<Record<string, unknown>>;

const docs = 'https://docs.mollie.com';
const getPayment = `${docs}/reference/get-payment (read 2026-11-21)`;
const statusReasons = `${docs}/reference/status-reasons (read 2026-11-21)`;
const statusChange = `${docs}/docs/status-change (read 2026-11-22)`;
const errors = `${docs}/reference/handling-errors (read 2026-11-21)`;
const events = `${docs}/changelog/add-payment-and-refund-webhook-events-to-the-webhooks-api (read 2026-11-22)`;
const sepaCodes = 'https://documentation.lemonway.com/v8.2/reference/sepa-error-codes (read 2026-11-22)';
const components = `${docs}/reference/mollie-object (read 2026-11-22)`;
const nodeSdk = '@mollie/api-client 4.6.0, ApiError (read 2026-11-22)';
const typescriptSdk = 'mollie-api-typescript 1.12.28, ErrorResponse (read 2026-11-22)';

const titles: Readonly<Record<string, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized Request',
  404: 'Not Found',
  409: 'Conflict',
  422: 'Unprocessable Entity',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

const payment = (status: string, more: Fields = {}): Fields => ({
  resource: 'payment',
  id: 'tr_test_1',
  mode: 'test',
  amount: { value: '49.00', currency: 'EUR' },
  method: 'creditcard',
  status,
  profileId: 'pfl_test_1',
  sequenceType: 'oneoff',
  _links: { self: { href: 'https://api.mollie.com/v2/payments/tr_test_1', type: 'application/hal+json' } },
  ...more,
});

const ok = (body: unknown): WireAnswer => ({
  status: 200,
  headers: { 'content-type': 'application/hal+json' },
  body,
});

const failed = (failureReason: string, more: Fields = {}): WireAnswer =>
  ok(payment('failed', { details: { failureReason, failureMessage: 'A text of the gateway.' }, ...more }));

const failedFor = (code: string, more: Fields = {}): WireAnswer =>
  ok(payment('failed', { statusReason: { code, message: 'A text of the gateway.' }, ...more }));

const checkout = {
  _links: { checkout: { href: 'https://www.mollie.com/checkout/test_1', type: 'text/html' } },
};

const errorBody = (status: number, more: Fields = {}): Fields => ({
  status,
  title: titles[status] ?? 'Error',
  detail: 'A text of the gateway.',
  _links: { documentation: { href: `${docs}/reference/handling-errors`, type: 'text/html' } },
  ...more,
});

const refused = (status: number, more: Fields = {}, headers: WireAnswer['headers'] = {}): WireAnswer => ({
  status,
  headers,
  body: errorBody(status, more),
});

const refusedField = (field: string, detail = 'A text of the gateway.'): WireAnswer =>
  refused(422, { field, detail });

/** What an error of the Node SDK becomes when a server sends it on. */
const thrown = (statusCode: number, more: Fields = {}): WireAnswer => ({
  status: 500,
  body: {
    name: 'ApiError',
    message: 'A text of the gateway.',
    title: titles[statusCode],
    statusCode,
    ...more,
  },
});

const unknown = (reason: Reason): ExpectedReading => ({ status: 'unknown', reason });

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

/** Answers of Mollie, one for each shape it gives them. */
export const fixtures: readonly Fixture[] = [
  row('paid', statusChange, ok(payment('paid')), { status: 'succeeded' }),
  row('authorized', statusChange, ok(payment('authorized', { method: 'klarna' })), { status: 'succeeded' }),
  row('open, to be paid at Mollie', statusChange, ok(payment('open', checkout)), {
    status: 'action_required',
  }),
  row('open, nothing for the shopper to do', statusChange, ok(payment('open')), { status: 'processing' }),
  row('pending', statusChange, ok(payment('pending')), { status: 'processing' }, 'status'),
  row(
    'paid event',
    events,
    ok({ resource: 'event', type: 'payment.paid', _embedded: { entity: payment('paid') } }),
    { status: 'succeeded' },
  ),
  row(
    'failed event',
    events,
    ok({
      resource: 'event',
      type: 'payment.failed',
      _embedded: { entity: payment('failed', { details: { failureReason: 'card_expired' } }) },
    }),
    'card_expired',
    'status',
  ),
  row('cancelled', statusChange, ok(payment('canceled')), 'payment_cancelled_by_shopper', 'status'),
  row('expired', statusChange, ok(payment('expired')), 'session_expired', 'status'),
  row('failed without a reason', statusChange, ok(payment('failed')), 'payment_not_completed', 'status'),
  row('failed, insufficient funds', getPayment, failed('insufficient_funds'), 'insufficient_funds', 'status'),
  row('failed, security code', getPayment, failed('invalid_cvv'), 'csc_mismatch'),
  row('failed, 3-D Secure left', getPayment, failed('authentication_abandoned'), 'authentication_cancelled'),
  row('failed, fraud', getPayment, failed('possible_fraud'), 'suspected_fraud'),
  row(
    'failed, a reason of tomorrow',
    getPayment,
    failed('reason_of_tomorrow'),
    'payment_not_completed',
    'status',
  ),
  row(
    'the status reason is finer',
    statusReasons,
    failed('refused_by_issuer', { statusReason: { code: 'lost_card', message: 'A text of the gateway.' } }),
    'card_lost',
  ),
  row(
    'the status reason says no more than declined',
    statusReasons,
    failed('possible_fraud', { statusReason: { code: 'do_not_honor', message: 'A text of the gateway.' } }),
    'suspected_fraud',
  ),
  row(
    'failed at the terminal',
    statusReasons,
    failedFor('terminal_busy', { method: 'pointofsale' }),
    'device_busy',
  ),
  row(
    'amount that the bank does not accept',
    statusReasons,
    failedFor('invalid_amount'),
    'issuer_not_permitted',
  ),
  row(
    'amount that the voucher does not accept',
    statusReasons,
    failedFor('incorrect_purchase_value', { method: 'voucher' }),
    'payment_method_not_offered',
  ),
  row(
    'direct debit without a mandate',
    sepaCodes,
    ok(payment('failed', { method: 'directdebit', details: { bankReasonCode: 'MD01' } })),
    'mandate_not_active',
  ),
  row(
    'voucher without enough on it',
    statusReasons,
    failedFor('insufficient_funds', { method: 'voucher' }),
    'gift_card_balance_too_low',
  ),
  row(
    'direct debit returned, account closed',
    getPayment,
    ok(payment('failed', { method: 'directdebit', details: { bankReasonCode: 'AC04' } })),
    { status: 'failed', reason: 'bank_account_cannot_be_debited', field: 'iban' },
  ),
  row(
    'direct debit returned for a reason of tomorrow',
    getPayment,
    ok(payment('failed', { method: 'directdebit', details: { bankReasonCode: 'ZZ99' } })),
    'bank_debit_returned',
  ),
  row(
    'a refund that failed is no payment that failed',
    statusChange,
    ok({ resource: 'refund', id: 're_test_1', status: 'failed' }),
    unknown('result_unknown'),
    'status',
  ),
  row(
    'amount above the maximum',
    errors,
    refusedField('amount', 'The amount is higher than the maximum'),
    'amount_too_large',
  ),
  row(
    'amount below the minimum',
    errors,
    refusedField('amount', 'The amount is lower than the minimum'),
    'amount_too_small',
  ),
  row('amount', errors, refusedField('amount.value'), 'amount_not_recognized'),
  row('currency', errors, refusedField('amount.currency'), 'currency_not_supported'),
  row('method', errors, refusedField('method'), 'payment_method_not_offered'),
  row('card token used twice', errors, refusedField('cardToken'), 'payment_details_already_used'),
  row('mandate of nobody here', errors, refusedField('mandateId'), 'saved_method_unavailable'),
  row('email in the billing address', errors, refusedField('billingAddress.email'), 'email_format'),
  row('postal code of the delivery', errors, refusedField('shippingAddress.postalCode'), {
    status: 'failed',
    reason: 'details_not_accepted',
    field: 'shipping_address',
  }),
  row('a field that no shopper sees', errors, refusedField('redirectUrl'), 'merchant_request_rejected'),
  row('no key', errors, refused(401), 'merchant_credentials'),
  row('no such payment', errors, refused(404), 'merchant_resource_missing'),
  row('the same request just sent', errors, refused(409), unknown('duplicate_payment')),
  row('too many requests', errors, refused(429, {}, { 'Retry-After': '10' }), 'too_many_requests'),
  row('fault at Mollie', errors, refused(500), unknown('result_unknown')),
  row('not available', errors, refused(503), unknown('result_unknown')),
  row('not available while the payment was made', errors, refused(503), 'service_unavailable', 'setup'),
  row('fault without a body', errors, { status: 502, body: '' }, unknown('result_unknown')),
  row('a status of tomorrow', errors, refused(418), 'payment_not_completed'),
  row('Node SDK: refused', nodeSdk, thrown(422, { field: 'billingEmail' }), 'email_format'),
  row('Node SDK: no key', nodeSdk, thrown(401), 'merchant_credentials'),
  row('Node SDK: fault at Mollie', nodeSdk, thrown(500), unknown('result_unknown')),
  row(
    'Node SDK: amount above the maximum',
    nodeSdk,
    thrown(422, { field: 'amount', message: 'The amount is higher than the maximum' }),
    'amount_too_large',
  ),
  row(
    'TypeScript SDK: refused',
    typescriptSdk,
    { status: 500, body: { ...errorBody(422, { field: 'issuer' }), name: 'ErrorResponse', statusCode: 422 } },
    { status: 'failed', reason: 'details_not_accepted', field: 'bank_selection' },
  ),
  row(
    'Components: no token, card number',
    components,
    ok({ error: { field: 'cardNumber', message: 'A text of the gateway.' } }),
    'card_number_not_recognized',
    'setup',
  ),
];

const wire: Readonly<Record<string, (code: string) => WireAnswer>> = {
  reason: (code) => failedFor(code, { method: 'pointofsale' }),
  voucher: (code) => failedFor(code, { method: 'voucher' }),
  refusal: (code) => {
    const ofCards = Object.hasOwn(codes.reason, code) || !Object.hasOwn(codes.voucher, code);
    return failedFor(code, { method: ofCards ? 'pointofsale' : 'voucher' });
  },
  sepa: (code) => ok(payment('failed', { method: 'directdebit', details: { bankReasonCode: code } })),
  ended: (code) => ok(payment(code)),
  error: (code) => refused(Number(code) || 400),
  component: (code) => ok({ error: { field: code, message: 'A text of the gateway.' } }),
  field: (code) => refusedField(code),
};

/** How Mollie puts a code on the wire: as the failure reason of a card payment, unless it is of another place. */
export function answerWith({ code, kind }: CodeFact): WireAnswer {
  const write = Object.hasOwn(wire, kind) ? wire[kind] : undefined;
  return write ? write(code) : failed(code);
}

/** Tables that are not of codes of their own. */
export const tableKinds: TableKinds = {
  error: 'detail',
  field: 'detail',
};
