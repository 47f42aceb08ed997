import type { CodeFact, Fixture, TableKinds, WireAnswer } from '../../fixture.js';

const errors = 'https://docs.synaptopay.com/docs/errors, read 2026-11-21';
const payments = 'https://docs.synaptopay.com/docs/taking-payments, read 2026-11-21';
const saving = 'https://docs.synaptopay.com/docs/saving-cards, read 2026-11-21';
const sessions = 'https://docs.synaptopay.com/docs/checkout-sessions, read 2026-11-21';
const webhooks = 'https://docs.synaptopay.com/docs/collect-webhooks, read 2026-11-21';
const grpc =
  'https://grpc.io/docs/guides/status-codes/, read 2026-11-21; which number comes is not documented';

const mismatch =
  'Mismatch between stored request body for idempotency key and received request body. When retrying idempotent requests, please ensure the request body is identical.';
const inProgress = 'Another request with idempotency key "fb_idem_key_test" is in progress.';
const account = 'accounts/acct_TEST';

/** Answers of Synapto, those of its documentation and those a shop meets beside them. */
export const fixtures: readonly Fixture[] = [
  {
    name: 'succeeded',
    answer: { status: 200, body: paymentIntent('SUCCEEDED') },
    expected: { status: 'succeeded' },
    source: webhooks,
  },
  {
    name: 'succeeded after a decline that is still stored',
    answer: { status: 200, body: paymentIntent('SUCCEEDED', declined('INSUFFICIENT_FUNDS')) },
    expected: { status: 'succeeded' },
    source: errors,
  },
  {
    name: 'webhook event, succeeded',
    answer: {
      status: 200,
      body: { type: 'payment_intent.succeeded', payment_intent: paymentIntent('SUCCEEDED') },
    },
    expected: { status: 'succeeded' },
    source: webhooks,
  },
  {
    name: 'checkout session, complete',
    answer: {
      status: 200,
      body: { name: `${account}/checkout-sessions/cs_TEST`, state: 'COMPLETE', paid: true },
    },
    expected: { status: 'succeeded' },
    source: sessions,
  },
  {
    name: 'checkout session, expired',
    answer: {
      status: 200,
      body: { name: `${account}/checkout-sessions/cs_TEST`, state: 'EXPIRED', paid: false },
    },
    expected: { status: 'failed', reason: 'session_expired' },
    source: `${sessions}; the name of the state is not documented`,
  },
  {
    name: 'processing',
    answer: { status: 200, body: paymentIntent('PROCESSING') },
    expected: { status: 'processing' },
    source: `${payments}; this state is not documented`,
  },
  {
    name: 'bank check needed',
    answer: { status: 200, body: paymentIntent('REQUIRES_ACTION') },
    expected: { status: 'action_required' },
    source: `${payments}; this state is not documented`,
  },
  {
    name: 'not paid yet',
    answer: { status: 200, body: paymentIntent('REQUIRES_PAYMENT_METHOD') },
    during: 'status',
    expected: { status: 'unknown', reason: 'result_unknown' },
    source: payments,
  },
  {
    name: 'payment intent, insufficient funds',
    answer: { status: 200, body: paymentIntent('REQUIRES_PAYMENT_METHOD', declined('INSUFFICIENT_FUNDS')) },
    expected: { status: 'failed', reason: 'insufficient_funds' },
    source: errors,
  },
  {
    name: 'bare payment_error, insufficient funds',
    answer: { status: 200, body: declined('INSUFFICIENT_FUNDS') },
    expected: { status: 'failed', reason: 'insufficient_funds' },
    source: errors,
  },
  {
    name: 'security code',
    answer: { status: 200, body: paymentIntent('REQUIRES_PAYMENT_METHOD', declined('INCORRECT_CVC')) },
    expected: { status: 'failed', reason: 'csc_mismatch' },
    source: errors,
  },
  {
    name: 'lost card',
    answer: { status: 200, body: paymentIntent('REQUIRES_PAYMENT_METHOD', declined('LOST_CARD')) },
    expected: { status: 'failed', reason: 'card_lost' },
    source: errors,
  },
  {
    name: 'declined, the other spelling, no decline code',
    answer: {
      status: 200,
      body: paymentIntent('REQUIRES_PAYMENT_METHOD', {
        code: 'PAYMENT_METHOD_PROVIDER_DECLINED',
        message: 'Declined.',
      }),
    },
    expected: { status: 'failed', reason: 'generic_decline' },
    source: errors,
  },
  {
    name: 'unknown decline code',
    answer: { status: 200, body: paymentIntent('REQUIRES_PAYMENT_METHOD', declined('DECLINE_OF_TOMORROW')) },
    expected: { status: 'failed', reason: 'generic_decline' },
    source: errors,
  },
  {
    name: 'unknown failure code',
    answer: {
      status: 200,
      body: paymentIntent('REQUIRES_PAYMENT_METHOD', {
        code: 'FAILURE_OF_TOMORROW',
        message: 'Something new.',
      }),
    },
    expected: { status: 'failed', reason: 'payment_not_completed' },
    source: errors,
  },
  {
    name: 'webhook event, charge failed',
    answer: {
      status: 200,
      body: { type: 'charge.failed', charge: { state: 'FAILED', payment_error: declined('EXPIRED_CARD') } },
    },
    expected: { status: 'failed', reason: 'card_expired' },
    source: webhooks,
  },
  {
    name: 'provider timed out',
    answer: {
      status: 200,
      body: paymentIntent('REQUIRES_PAYMENT_METHOD', {
        code: 'PAYMENT_METHOD_PROVIDER_TIMEOUT',
        message: 'The provider timed out.',
      }),
    },
    expected: { status: 'unknown', reason: 'result_unknown' },
    source: errors,
  },
  {
    name: 'card reader offline',
    answer: {
      status: 200,
      body: paymentIntent('REQUIRES_PAYMENT_METHOD', {
        code: 'DEVICE_OFFLINE',
        message: 'Cannot reach the device.',
      }),
    },
    expected: { status: 'failed', reason: 'device_offline' },
    source: errors,
  },
  {
    name: 'email',
    answer: apiError(400, 3, 'Invalid argument at "email": This must be a valid email address.'),
    expected: { status: 'failed', reason: 'email_format' },
    source: errors,
  },
  {
    name: 'email missing, inside an object',
    answer: apiError(400, 3, 'Invalid argument at "customer.email": This field is required.'),
    during: 'setup',
    expected: { status: 'failed', reason: 'email_missing' },
    source: `${errors}; ${saving}`,
  },
  {
    name: 'two fields at once',
    answer: apiError(
      400,
      3,
      'Invalid argument at "email": This must be a valid email address. Invalid argument at "phone": This must be a valid phone number.',
    ),
    expected: { status: 'failed', reason: 'email_format', issues: ['email_format', 'phone_format'] },
    source: `${errors}; two in one answer are not documented`,
  },
  {
    name: 'a field no shopper enters',
    answer: apiError(400, 3, 'Invalid argument at "success_url": This must be a URL.'),
    expected: { status: 'failed', reason: 'merchant_request_rejected' },
    source: errors,
  },
  {
    name: "the store's own data, under a shopper's word",
    answer: apiError(400, 3, 'Invalid argument at "metadata.email": This is too long.'),
    expected: { status: 'failed', reason: 'merchant_request_rejected' },
    source: sessions,
  },
  {
    name: 'amount',
    answer: apiError(400, 3, 'Invalid argument at "amount": This must be a positive number.'),
    expected: { status: 'failed', reason: 'amount_not_recognized' },
    source: payments,
  },
  {
    name: 'thrown error that carries the answer',
    answer: {
      status: 400,
      body: { error: apiError(400, 3, 'Invalid argument at "phone": Too short.').body },
    },
    expected: { status: 'failed', reason: 'phone_format' },
    source: errors,
  },
  {
    name: 'customer not found',
    answer: apiError(404, 5, `Resource "${account}/customers/cus_TEST" (of type "Customer") not found.`),
    expected: { status: 'failed', reason: 'account_not_found' },
    source: errors,
  },
  {
    name: 'saved card not found',
    answer: apiError(
      404,
      5,
      `Resource "${account}/payment-methods/pm_TEST" (of type "PaymentMethod") not found.`,
    ),
    expected: { status: 'failed', reason: 'saved_method_unavailable' },
    source: errors,
  },
  {
    name: 'other resource not found',
    answer: apiError(404, 5, `Resource "${account}/invoices/inv_TEST" (of type "Invoice") not found.`),
    expected: { status: 'failed', reason: 'merchant_resource_missing' },
    source: errors,
  },
  {
    name: 'same idempotency key, request under way',
    answer: apiError(409, 10, inProgress),
    expected: { status: 'unknown', reason: 'payment_in_progress' },
    source: errors,
  },
  {
    name: 'same idempotency key, another body',
    answer: apiError(400, 3, mismatch),
    expected: { status: 'unknown', reason: 'request_conflict' },
    source: errors,
  },
  {
    name: 'failed precondition',
    answer: apiError(400, 9, 'The account cannot take payments yet.'),
    expected: { status: 'unknown', reason: 'result_unknown' },
    source: grpc,
  },
  {
    name: 'credentials malformed',
    answer: apiError(401, 16, 'Malformed credentials.'),
    expected: { status: 'failed', reason: 'merchant_credentials' },
    source: grpc,
  },
  {
    name: 'API key missing',
    answer: apiError(403, 7, 'Permission denied.'),
    expected: { status: 'failed', reason: 'merchant_credentials' },
    source: grpc,
  },
  {
    name: 'rate limit',
    answer: { ...apiError(429, 8, 'Too many requests.'), headers: { 'retry-after': '3' } },
    expected: { status: 'failed', reason: 'too_many_requests' },
    source: grpc,
  },
  {
    name: 'internal error',
    answer: apiError(500, 13, 'Internal server error.'),
    expected: { status: 'unknown', reason: 'result_unknown' },
    source: grpc,
  },
  {
    name: 'service unavailable while a card is saved',
    answer: apiError(503, 14, 'Service unavailable.'),
    during: 'setup',
    expected: { status: 'failed', reason: 'service_unavailable' },
    source: grpc,
  },
  {
    name: 'timed out',
    answer: apiError(504, 4, 'Request timeout.'),
    expected: { status: 'unknown', reason: 'result_unknown' },
    source: grpc,
  },
];

/** HTTP statuses of gRPC ones: https://docs.synaptopay.com/docs/errors and the gRPC gateway's usual ones for the rest. */
const httpStatuses: Readonly<Record<string, number>> = {
  1: 499,
  2: 500,
  4: 504,
  5: 404,
  6: 409,
  7: 403,
  8: 429,
  10: 409,
  12: 501,
  13: 500,
  14: 503,
  15: 500,
  16: 401,
};

/** Says any decline, failure, gRPC status, missing resource or state the way Synapto does. */
export function answerWith({ code, kind }: CodeFact): WireAnswer {
  if (kind === 'decline')
    return { status: 200, body: paymentIntent('REQUIRES_PAYMENT_METHOD', declined(code)) };
  if (kind === 'state') return { status: 200, body: paymentIntent(code) };
  if (kind === 'resource')
    return apiError(404, 5, `Resource "${account}/things/TEST" (of type "${code}") not found.`);
  if (!/^\d+$/.test(code)) {
    return {
      status: 200,
      body: paymentIntent('REQUIRES_PAYMENT_METHOD', { code, message: 'The payment failed.' }),
    };
  }
  return apiError(httpStatuses[code] ?? 400, Number(code), messageOf(code, kind));
}

function messageOf(code: string, kind: string): string {
  if (kind === 'validation') return 'Invalid argument at "email": This must be a valid email address.';
  if (code === '10') return inProgress;
  if (code === '5') return `Resource "${account}/invoices/TEST" (of type "Invoice") not found.`;
  return kind === 'error' && code === '3' ? mismatch : 'The request did not succeed.';
}

function apiError(status: number, code: number, message: string): WireAnswer {
  return { status, body: { message, code } };
}

function declined(code: string): Readonly<Record<string, string>> {
  return {
    code: 'PAYMENT_METHOD_PROVIDER_DECLINE',
    decline_code: code,
    message: 'The card was declined.',
    payment_method: `${account}/payment-methods/pm_TEST`,
  };
}

function paymentIntent(
  state: string,
  failure?: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> {
  const intent = { name: `${account}/payment-intents/pi_TEST`, amount: '4900', currency: 'GBP', state };
  return failure === undefined ? intent : { ...intent, payment_error: failure };
}

/** Tables that are not of codes of their own. */
export const tableKinds: TableKinds = {
  resource: 'detail',
};
