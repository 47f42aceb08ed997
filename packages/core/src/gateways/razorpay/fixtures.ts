import type { CodeFact, ExpectedReading, Fixture, TableKinds, WireAnswer } from '../../fixture.js';
import type { Reason } from '../../reasons.js';

type Fields = Readonly<Record<string, unknown>>;

const docs = 'https://razorpay.com/docs';
const errors = `${docs}/errors (read 2026-11-21)`;
const list = `${docs}/errors/payments/list/ (read 2026-11-21)`;
const cards = `${docs}/errors/payments/cards/ (read 2026-11-21)`;
const common = `${docs}/sg/errors/common (read 2026-11-22)`;
const recurring = 'https://github.com/razorpay/markdown-docs, recurring payments (read 2026-11-22)';
const entity = 'razorpay 2.9.8, payments.d.ts (read 2026-11-22)';
const nodeSdk = 'razorpay 2.9.8, api.js (read 2026-11-22)';
const checkout = `${docs}/payments/payment-gateway/rainy-day/errors (read 2026-11-22)`;

const description = 'A text of the gateway';

const errorBody = (error: Fields): Fields => ({
  error: {
    code: 'BAD_REQUEST_ERROR',
    description,
    field: null,
    source: 'NA',
    step: 'NA',
    reason: 'NA',
    metadata: {},
    ...error,
  },
});

const refused = (error: Fields, status = 400, headers: WireAnswer['headers'] = {}): WireAnswer => ({
  status,
  headers,
  body: errorBody(error),
});

const refusedField = (field: string, text = description): WireAnswer =>
  refused({
    field,
    description: text,
    source: 'business',
    step: 'payment_initiation',
    reason: 'input_validation_failed',
  });

/** What Checkout gives to the handler of `payment.failed`. */
const failedCheckout = (reason: string, more: Fields = {}): WireAnswer =>
  refused({
    source: 'bank',
    step: 'payment_authorization',
    reason,
    metadata: { payment_id: 'pay_test_1', order_id: 'order_test_1' },
    ...more,
  });

const payment = (status: string, more: Fields = {}): Fields => ({
  id: 'pay_test_1',
  entity: 'payment',
  amount: 4900,
  currency: 'INR',
  status,
  order_id: 'order_test_1',
  method: 'card',
  captured: status === 'captured',
  error_code: null,
  error_description: null,
  error_source: null,
  error_step: null,
  error_reason: null,
  ...more,
});

const failedPayment = (reason: string | null, source = 'bank'): Fields =>
  payment('failed', {
    error_code: 'BAD_REQUEST_ERROR',
    error_description: description,
    error_source: source,
    error_step: 'payment_authorization',
    error_reason: reason,
  });

const ok = (body: unknown): WireAnswer => ({ status: 200, body });

const thrown = (statusCode: number, error: Fields): WireAnswer => ({
  status: 500,
  body: { statusCode, ...errorBody(error) },
});

const webhook = (event: string, body: Fields): WireAnswer =>
  ok({ entity: 'event', event, contains: ['payment'], payload: { payment: { entity: body } } });

const unknown = (reason: Reason): ExpectedReading => ({ status: 'unknown', reason });
const succeeded = { status: 'succeeded' } as const;

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

/** Answers of Razorpay, one for each shape it gives them. */
export const fixtures: readonly Fixture[] = [
  row('captured', entity, ok(payment('captured')), succeeded, 'status'),
  row('authorized', entity, ok(payment('authorized')), succeeded),
  row('order paid', entity, ok({ id: 'order_test_1', entity: 'order', status: 'paid' }), succeeded, 'status'),
  row('captured webhook', entity, webhook('payment.captured', payment('captured')), succeeded),
  row(
    'Checkout: paid',
    checkout,
    ok({ razorpay_payment_id: 'pay_test_1', razorpay_order_id: 'order_test_1', razorpay_signature: 'test' }),
    succeeded,
  ),
  row(
    'the bank asks for a code',
    entity,
    ok({ razorpay_payment_id: 'pay_test_1', next: [{ action: 'redirect', url: 'https://bank.example/1' }] }),
    { status: 'action_required' },
  ),
  row('created, the bank at work', entity, ok(payment('created')), { status: 'processing' }, 'status'),
  row('UPI PIN not set', list, ok(failedPayment('pin_not_set', 'customer')), 'payment_method_unavailable'),
  row(
    'amount that the store got wrong',
    list,
    ok(failedPayment('invalid_amount', 'business')),
    'merchant_request_rejected',
  ),
  row(
    'order made, nothing paid',
    entity,
    ok({ id: 'order_test_1', entity: 'order', status: 'created' }),
    unknown('result_unknown'),
    'status',
  ),
  row(
    'refunded: neither paid nor failed',
    entity,
    ok(payment('refunded')),
    unknown('result_unknown'),
    'status',
  ),
  row(
    'one-time code wrong',
    errors,
    failedCheckout('invalid_otp', {
      source: 'customer',
      step: 'payment_authentication',
      description: 'Authentication failed due to incorrect otp',
    }),
    'otp_not_accepted',
  ),
  row('declined, insufficient funds', cards, failedCheckout('insufficient_funds'), 'insufficient_funds'),
  row('declined by the bank', cards, failedCheckout('payment_declined'), 'generic_decline'),
  row(
    'declined by the shopper in the UPI app',
    recurring,
    failedCheckout('payment_declined', { source: 'customer' }),
    'payment_cancelled_by_shopper',
  ),
  row('stopped by risk checks', cards, failedCheckout('payment_risk_check_failed'), 'blocked_by_risk_rules'),
  row(
    'the gateway failed: money may be gone',
    list,
    failedCheckout('gateway_technical_error', { code: 'GATEWAY_ERROR', source: 'gateway' }),
    unknown('result_unknown'),
  ),
  row('a reason of tomorrow', errors, failedCheckout('reason_of_tomorrow'), 'payment_not_completed'),
  row('failed payment', entity, ok(failedPayment('card_expired')), 'card_expired', 'status'),
  row('failed payment without a reason', entity, ok(failedPayment(null)), 'payment_not_completed', 'status'),
  row(
    'failed payment, the answer lost',
    entity,
    ok(failedPayment('request_timed_out', 'gateway')),
    unknown('result_unknown'),
    'status',
  ),
  row(
    'failed webhook',
    entity,
    webhook('payment.failed', failedPayment('incorrect_cvv', 'customer')),
    'csc_mismatch',
  ),
  row(
    'error alone',
    errors,
    ok(errorBody({ reason: 'invalid_vpa' })['error']),
    'payment_account_not_recognized',
  ),
  row('order already paid', list, refused({ reason: 'order_already_paid', source: 'customer' }), {
    status: 'failed',
    reason: 'already_paid',
  }),
  row(
    'amount too small',
    errors,
    refusedField('amount', 'The amount must be atleast INR 1.00'),
    'amount_too_small',
  ),
  row(
    'amount too large',
    errors,
    refusedField('amount', 'Amount exceeds maximum amount allowed.'),
    'amount_too_large',
  ),
  row('amount', errors, refusedField('amount'), 'amount_not_recognized'),
  row('security code', errors, refusedField('card[cvv]'), 'csc_incomplete'),
  row('name on the card', errors, refusedField('card[name]'), 'card_holder_not_accepted'),
  row('no email', recurring, refusedField('email', 'The email field is required.'), 'email_missing'),
  row('currency', errors, refusedField('currency'), 'currency_not_supported'),
  row('a field that no shopper sees', errors, refusedField('receipt'), 'merchant_request_rejected'),
  row('a request of the store', errors, refused({ source: 'business' }), 'merchant_request_rejected'),
  row('no reason at all', errors, refused({}), 'payment_not_completed'),
  row(
    'no key',
    common,
    refused({ description: 'The api key provided is invalid' }, 401),
    'merchant_credentials',
  ),
  row(
    'no such order',
    common,
    refused({ description: 'The id provided does not exist', source: 'business' }),
    'merchant_resource_missing',
  ),
  row(
    'too many requests',
    errors,
    { status: 429, headers: { 'Retry-After': '2' }, body: '' },
    'too_many_requests',
  ),
  row('fault at Razorpay', errors, refused({ code: 'SERVER_ERROR' }, 500), unknown('result_unknown')),
  row(
    'fault while the order was made',
    errors,
    refused({ code: 'SERVER_ERROR' }, 500),
    'service_unavailable',
    'setup',
  ),
  row('fault without a body', errors, { status: 502, body: '' }, unknown('result_unknown')),
  row(
    'Node SDK: refused',
    nodeSdk,
    thrown(400, { field: 'contact', reason: 'input_validation_failed' }),
    'phone_format',
  ),
  row(
    'Node SDK: no key',
    nodeSdk,
    thrown(401, { description: 'Authentication failed' }),
    'merchant_credentials',
  ),
  row(
    'Node SDK: an answer that is no JSON',
    nodeSdk,
    { status: 500, body: { statusCode: 502 } },
    unknown('result_unknown'),
  ),
];

const wire: Readonly<Record<string, (code: string) => WireAnswer>> = {
  customer: (code) => failedCheckout(code, { source: 'customer' }),
  class: (code) => refused({ code }, code === 'SERVER_ERROR' ? 500 : 400),
  error: (code) => refused({ code }, code === 'SERVER_ERROR' ? 500 : 400),
  field: (code) => refusedField(code),
  text: (code) => refused({ description: `${code}.` }),
};

/** How Razorpay puts a code on the wire: as the reason of a payment that failed, unless it is of another place. */
export function answerWith({ code, kind }: CodeFact): WireAnswer {
  const write = Object.hasOwn(wire, kind) ? wire[kind] : undefined;
  return write ? write(code) : failedCheckout(code);
}

/** Tables that are not of codes of their own. */
export const tableKinds: TableKinds = {
  field: 'detail',
  text: 'detail',
};
