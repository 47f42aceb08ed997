import type { CodeFact, Fixture, TableKinds, WireAnswer } from '../../fixture.js';

const docs = 'https://developers.healthsafepay.com/docs/';
const v1 = `${docs}v1/developers/convenient-checkout-api/`;
const v2 = `${docs}developers/convenient-checkout-api/`;
const update = `${v1}payment-methods/error-codes/update-payment-method-error-codes, read 2026-11-21`;
const setup = `${v1}payment-methods/error-codes/setup-payment-method-error-codes, read 2026-11-21`;
const remove = `${v1}payment-methods/error-codes/delete-payment-method-error-codes, read 2026-11-21`;
const details = `${v1}common-error-codes/payment-method-object-error-codes, read 2026-11-21`;
const customer = `${v2}common-error-codes/customer-object-error-codes, read 2026-11-21`;
const refund = `${v2}payment-error-codes/refund-error-codes, read 2026-11-21`;
const session = `${v2}error-codes/session-error-codes, read 2026-11-21`;
const authorization = `${v2}sessions/error-codes/auth-error-codes, read 2026-11-21`;
const reference = `${v1}api-error-codes-reference, read 2026-11-21`;
const payment = `${v2}common-error-codes/payment-object-error-codes, read 2026-11-21`;
const webhooks = `${docs}v1/developers/add-on-services/webhooks/payments, read 2026-11-21`;
/** Not on any page: the envelope of the others, with the status that HTTP has for the case (RFC 9110, 6585). */
const undocumented = `${update}; this status is not documented`;

/** Answers of Convenient Checkout, those of its documentation and those a shop meets beside them. */
export const fixtures: readonly Fixture[] = [
  {
    name: 'succeeded',
    answer: { status: 200, body: paymentObject('SUCCEEDED') },
    expected: { status: 'succeeded' },
    source: webhooks,
  },
  {
    name: 'authorized, to be captured later',
    answer: { status: 200, body: paymentObject('AUTHORIZED') },
    expected: { status: 'succeeded' },
    source: webhooks,
  },
  {
    name: 'accepted, bank debit under way',
    answer: { status: 200, body: paymentObject('ACCEPTED') },
    expected: { status: 'processing' },
    source: webhooks,
  },
  {
    name: 'webhook event, failed, with the stored problem',
    answer: {
      status: 200,
      body: {
        name: 'PAYMENT_FAILED',
        source: 'web',
        payload: {
          ...paymentObject('FAILED'),
          error: { title: 'PAYMENT_METHOD_ERROR', status: 400, detail: 'accountNumber is not valid' },
        },
      },
    },
    expected: { status: 'failed', reason: 'bank_account_number_not_recognized' },
    source: `${webhooks}; ${details}`,
  },
  {
    name: 'webhook event, named only',
    answer: {
      status: 200,
      body: { name: 'PAYMENT_FAILED', source: 'web', payload: { merchantTransactionId: 'order-1' } },
    },
    expected: { status: 'failed', reason: 'payment_not_completed' },
    source: webhooks,
  },
  {
    name: 'cancelled',
    answer: { status: 200, body: paymentObject('CANCELED') },
    expected: { status: 'failed', reason: 'payment_not_completed' },
    source: webhooks,
  },
  {
    name: 'payment method saved',
    answer: { status: 200, body: { id: 'pm-test-1', type: 'CARD', status: 'ACTIVE' } },
    during: 'setup',
    expected: { status: 'succeeded' },
    source: update,
  },
  {
    name: 'payment method invalidated',
    answer: {
      status: 200,
      body: { paymentMethod: { id: 'pm-test-1', type: 'BANK_ACCOUNT', status: 'INVALIDATED' } },
    },
    during: 'read',
    expected: { status: 'failed', reason: 'saved_method_unavailable' },
    source: update,
  },
  {
    name: 'saved method invalidated, cannot be changed (title of the table)',
    answer: problem(403, 'FORBIDDEN', 'Cannot update invalid payment method'),
    during: 'setup',
    expected: { status: 'failed', reason: 'saved_method_not_editable' },
    source: update,
  },
  {
    name: 'saved method invalidated, cannot be changed (title of the sample)',
    answer: problem(403, 'INVALID_REQUEST', 'Cannot update invalid payment method'),
    during: 'setup',
    expected: { status: 'failed', reason: 'saved_method_not_editable' },
    source: update,
  },
  {
    name: 'agent missing',
    answer: problem(400, 'INVALID_REQUEST', 'Agent is required to update manufacturer card'),
    during: 'setup',
    expected: { status: 'failed', reason: 'merchant_request_rejected' },
    source: update,
  },
  {
    name: 'ZIP code',
    answer: problem(400, 'PAYMENT_METHOD_ERROR', 'ZipCode must be exactly 5 digits long.'),
    during: 'setup',
    expected: { status: 'failed', reason: 'postal_code_format' },
    source: update,
  },
  {
    name: 'account type blank',
    answer: problem(400, 'PAYMENT_METHOD_ERROR', 'Account type must not be blank.'),
    during: 'setup',
    expected: { status: 'failed', reason: 'bank_account_type_missing' },
    source: update,
  },
  {
    name: 'expiry month',
    answer: problem(400, 'PAYMENT_METHOD_ERROR', 'invalid expiryMonth'),
    expected: { status: 'failed', reason: 'card_expiry_month_out_of_range' },
    source: update,
  },
  {
    name: 'expiry month missing',
    answer: problem(400, 'PAYMENT_METHOD_ERROR', 'expiryMonth is required when expiryYear is present'),
    expected: { status: 'failed', reason: 'card_expiry_incomplete', field: 'card_expiry_month' },
    source: update,
  },
  {
    name: 'expiry month and year, in one detail',
    answer: problem(
      400,
      'PAYMENT_METHOD_ERROR',
      'invalid expiryMonth, expiryYear cannot be more than 50 years from current year',
    ),
    expected: {
      status: 'failed',
      reason: 'card_expiry_month_out_of_range',
      issues: ['card_expiry_month_out_of_range', 'card_expiry_year_out_of_range'],
    },
    source: `${update}; two in one answer are not documented`,
  },
  {
    name: 'two fields, as a list',
    answer: {
      status: 400,
      body: [
        problem(400, 'PAYMENT_METHOD_ERROR', 'expiry month and year cannot be in the past').body,
        problem(400, 'PAYMENT_METHOD_ERROR', 'ZipCode must be exactly 5 digits long.').body,
      ],
    },
    expected: {
      status: 'failed',
      reason: 'card_expiry_in_past',
      issues: ['card_expiry_in_past', 'postal_code_format'],
    },
    source: `${update}; two in one answer are not documented`,
  },
  {
    name: 'two fields, under one problem',
    answer: {
      status: 400,
      body: {
        title: 'INVALID_REQUEST',
        status: 400,
        errors: [
          { detail: 'customer.email must be a valid email address' },
          { detail: 'customer.lastName cannot exceed 100 characters' },
        ],
      },
    },
    expected: {
      status: 'failed',
      reason: 'email_format',
      issues: ['email_format', 'details_not_accepted'],
    },
    source: `${customer}; two in one answer are not documented`,
  },
  {
    name: 'email',
    answer: problem(400, 'INVALID_REQUEST', 'customer.email must be a valid email address'),
    expected: { status: 'failed', reason: 'email_format' },
    source: customer,
  },
  {
    name: 'customer not found',
    answer: problem(404, 'NOT_FOUND', 'Customer not found for given customer.enterpriseId'),
    expected: { status: 'failed', reason: 'account_not_found' },
    source: customer,
  },
  {
    name: 'manufacturer card as default, on update',
    answer: problem(400, 'INVALID_REQUEST', 'Manufacturer card cannot be default'),
    during: 'setup',
    expected: { status: 'failed', reason: 'saved_method_not_editable' },
    source: update,
  },
  {
    name: 'manufacturer card as default, on set-up',
    answer: problem(400, 'PAYMENT_METHOD_ERROR', 'Manufacturer card cannot be default'),
    during: 'setup',
    expected: { status: 'failed', reason: 'merchant_request_rejected' },
    source: setup,
  },
  {
    name: 'refund of a disputed payment',
    answer: problem(400, 'INVALID_REQUEST', 'Cannot issue refund for this payment'),
    expected: { status: 'failed', reason: 'merchant_operation' },
    source: refund,
  },
  {
    name: 'refund of a payment that is not completed',
    answer: problem(400, 'PAYMENT_ERROR', 'Cannot issue refund for this payment'),
    expected: { status: 'failed', reason: 'merchant_resource_state' },
    source: refund,
  },
  {
    name: 'already saved',
    answer: problem(400, 'PAYMENT_METHOD_ERROR', 'VendorPaymentMethodId cannot be reused'),
    during: 'setup',
    expected: { status: 'failed', reason: 'payment_method_already_saved' },
    source: setup,
  },
  {
    name: 'too many tries',
    answer: problem(406, 'NOT_ACCEPTABLE', 'Maximum number of retries reached.'),
    during: 'setup',
    expected: { status: 'failed', reason: 'too_many_attempts' },
    source: setup,
  },
  {
    name: 'method not offered, values written into the detail',
    answer: problem(
      403,
      'PAYMENT_METHOD_ERROR',
      'Payment method: BANK_ACCOUNT not configured in Merchant: ed0585dd-77bf-47d1-b5bb-f4cd86811b17',
    ),
    expected: { status: 'failed', reason: 'payment_method_not_offered' },
    source: remove,
  },
  {
    name: 'amount, value written into the detail',
    answer: problem(
      400,
      'INVALID_REQUEST',
      'Invalid amount 12.5, it must be between 1 and 99999999 and not contain decimals',
    ),
    expected: { status: 'failed', reason: 'amount_not_recognized' },
    source: payment,
  },
  {
    name: 'session timed out',
    answer: problem(401, 'SESSION_TIMEOUT', 'Your session is no longer valid'),
    expected: { status: 'failed', reason: 'session_expired' },
    source: session,
  },
  {
    name: 'session cancelled',
    answer: problem(410, 'SESSION_CANCELED', 'Your session has been canceled'),
    expected: { status: 'failed', reason: 'session_not_valid' },
    source: session,
  },
  {
    name: 'session already completed',
    answer: problem(
      403,
      'FORBIDDEN',
      'Access denied when attempting to save payment method using completed session',
    ),
    expected: { status: 'unknown', reason: 'result_unknown' },
    source: authorization,
  },
  {
    name: 'access token expired',
    answer: problem(
      401,
      'UNAUTHORIZED',
      "jwt signature verification failed: 'exp' claim expired at Sat Nov 21 2026 10:00:00 GMT+0000",
    ),
    expected: { status: 'failed', reason: 'merchant_credentials' },
    source: reference,
  },
  {
    name: 'unknown detail, known title',
    answer: problem(400, 'PAYMENT_METHOD_ERROR', 'A detail of tomorrow'),
    expected: { status: 'failed', reason: 'details_not_accepted' },
    source: details,
  },
  {
    name: 'unknown detail and title',
    answer: problem(422, 'NEW_CLASS', 'A detail of tomorrow'),
    expected: { status: 'failed', reason: 'payment_not_completed' },
    source: undocumented,
  },
  {
    name: 'same request under way',
    answer: problem(409, 'CONFLICT', 'A payment with this merchantTransactionId is in progress'),
    expected: { status: 'unknown', reason: 'payment_in_progress' },
    source: undocumented,
  },
  {
    name: 'rate limit',
    answer: { ...problem(429, 'TOO_MANY_REQUESTS', 'Too many requests'), headers: { 'retry-after': '5' } },
    expected: { status: 'failed', reason: 'too_many_requests' },
    source: undocumented,
  },
  {
    name: 'server problem',
    answer: problem(500, 'INTERNAL_SERVER_ERROR', 'Internal Server Error'),
    expected: { status: 'unknown', reason: 'result_unknown' },
    source: undocumented,
  },
  {
    name: 'server problem while a method is saved',
    answer: problem(503, 'SERVICE_UNAVAILABLE', 'Service Unavailable'),
    during: 'setup',
    expected: { status: 'failed', reason: 'service_unavailable' },
    source: undocumented,
  },
];

/** Titles and statuses of details that do not come as INVALID_REQUEST with 400. The addresses are in `codes`. */
const classes: readonly (readonly [RegExp, title: string, status: number])[] = [
  [/access_token|jwt/, 'UNAUTHORIZED', 401],
  [/FORBIDDEN|insufficient_scope|Access denied|Not allowed|Cannot update/, 'FORBIDDEN', 403],
  [/not found/, 'NOT_FOUND', 404],
  [/X-Merchant-Id|llocation|payment\.amount/, 'BAD_REQUEST', 400],
  [/not configured/, 'PAYMENT_METHOD_ERROR', 403],
  [/Account type|ZipCode|expiry|ickname|account(?:Number|Type)|VendorPayment/, 'PAYMENT_METHOD_ERROR', 400],
  [/retries/, 'NOT_ACCEPTABLE', 406],
  [/session is no longer valid/, 'SESSION_TIMEOUT', 401],
  [/session has been canceled/, 'SESSION_CANCELED', 410],
];

/** Says any detail, title or state the way Convenient Checkout does. */
export function answerWith({ code, kind }: CodeFact): WireAnswer {
  if (kind === 'status') return { status: 200, body: paymentObject(code) };
  if (kind === 'title') return problem(400, code, 'A detail of tomorrow');
  if (kind === 'payment_method_error') return problem(400, 'PAYMENT_METHOD_ERROR', code);
  if (kind === 'payment_error') return problem(400, 'PAYMENT_ERROR', code);
  const [, title, status] = classes.find(([pattern]) => pattern.test(code)) ?? [null, 'INVALID_REQUEST', 400];
  return problem(status, title, code.replace(/\$\{\w+\}/g, 'example'));
}

function problem(status: number, title: string, detail: string): WireAnswer {
  return { status, body: { title, status, detail } };
}

function paymentObject(status: string): Readonly<Record<string, unknown>> {
  return { id: 'payment-test-1', merchantTransactionId: 'order-1', amount: 4900, status };
}

/** Tables that are not of codes of their own. */
export const tableKinds: TableKinds = {
  title: 'class',
};
