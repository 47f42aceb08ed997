import type { CodeFact, Fixture, TableKinds, WireAnswer } from '../../fixture.js';
import { codes } from './codes.js';

const errorCodes = 'https://developer.squareup.com/reference/square/enums/ErrorCode (read 2026-11-21)';
const paymentErrors = 'https://developer.squareup.com/docs/payments-api/error-codes (read 2026-11-21)';
const handling = 'https://developer.squareup.com/docs/build-basics/handling-errors (read 2026-11-21)';
const payments = 'Payment of the npm package square 46.0.0 (read 2026-11-22)';
const sandbox = 'https://developer.squareup.com/docs/devtools/sandbox/payments (read 2026-11-21)';
const serverSdk = 'SquareError of the npm package square 46.0.0 (read 2026-11-22)';
const browserSdk = 'types of @square/web-payments-sdk-types 1.84.5 (read 2026-11-22)';

type Fields = Readonly<Record<string, unknown>>;

const statusOfCode: Readonly<Record<string, number>> = {
  UNAUTHORIZED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  NOT_ACCEPTABLE: 406,
  REQUEST_TIMEOUT: 408,
  CONFLICT: 409,
  GONE: 410,
  REQUEST_ENTITY_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  UNPROCESSABLE_ENTITY: 422,
  RATE_LIMITED: 429,
  INTERNAL_SERVER_ERROR: 500,
  NOT_IMPLEMENTED: 501,
  BAD_GATEWAY: 502,
  SERVICE_UNAVAILABLE: 503,
  GATEWAY_TIMEOUT: 504,
};

function problem(code: string, more: Fields = {}): Fields {
  return { category: 'INVALID_REQUEST_ERROR', code, detail: 'Text for the integrator.', ...more };
}

function declined(code: string): Fields {
  return problem(code, { category: 'PAYMENT_METHOD_ERROR', detail: `Authorization error: '${code}'` });
}

function refused(...errors: readonly Fields[]): WireAnswer {
  const code = String(errors[0]?.['code']);
  return { status: (Object.hasOwn(statusOfCode, code) && statusOfCode[code]) || 400, body: { errors } };
}

function payment(status: string, more: Fields = {}): Fields {
  return {
    id: 'PAYMENT-TEST-1',
    status,
    source_type: 'CARD',
    amount_money: { amount: 4900, currency: 'USD' },
    ...more,
  };
}

function failed(errors: readonly Fields[], card: Fields = {}): Fields {
  return payment('FAILED', { card_details: { status: 'FAILED', errors, ...card } });
}

function tokenized(status: string, ...errors: readonly Fields[]): WireAnswer {
  return { status: 200, body: errors.length > 0 ? { status, errors } : { status } };
}

function invalid(field: string): Fields {
  return { type: 'VALIDATION_ERROR', field, message: 'Text for the shopper.' };
}

/** Answers of Square, one for each shape it gives them. */
export const fixtures: readonly Fixture[] = [
  {
    name: 'payment completed',
    answer: {
      status: 200,
      body: { payment: payment('COMPLETED', { card_details: { status: 'CAPTURED' } }) },
    },
    expected: { status: 'succeeded' },
    source: payments,
  },
  {
    name: 'payment approved, to be captured later',
    answer: { status: 200, body: { payment: payment('APPROVED') } },
    expected: { status: 'succeeded' },
    source: payments,
  },
  {
    name: 'payment by itself, pending at the bank',
    answer: { status: 200, body: payment('PENDING', { source_type: 'BANK_ACCOUNT' }) },
    expected: { status: 'processing' },
    source: payments,
  },
  {
    name: 'payment canceled',
    answer: { status: 200, body: { payment: payment('CANCELED') } },
    during: 'status',
    expected: { status: 'failed', reason: 'payment_not_completed' },
    source: payments,
  },
  {
    name: 'a failure that may not be a payment’s',
    answer: { status: 200, body: { status: 'FAILED' } },
    expected: { status: 'unknown', reason: 'result_unknown' },
    source: payments,
  },
  {
    name: 'declined, insufficient funds',
    answer: refused(declined('INSUFFICIENT_FUNDS')),
    expected: { status: 'failed', reason: 'insufficient_funds' },
    source: paymentErrors,
  },
  {
    name: 'declined, security code wrong',
    answer: refused(declined('CVV_FAILURE')),
    expected: { status: 'failed', reason: 'csc_mismatch' },
    source: sandbox,
  },
  {
    name: 'declined, postal code wrong',
    answer: refused(declined('ADDRESS_VERIFICATION_FAILURE')),
    expected: { status: 'failed', reason: 'postal_code_mismatch' },
    source: sandbox,
  },
  {
    name: 'declined without a reason',
    answer: refused(declined('GENERIC_DECLINE')),
    expected: { status: 'failed', reason: 'generic_decline' },
    source: sandbox,
  },
  {
    name: 'declined for two reasons, the vague one first',
    answer: refused(declined('GENERIC_DECLINE'), declined('CVV_FAILURE')),
    expected: { status: 'failed', reason: 'csc_mismatch', issues: ['csc_mismatch', 'generic_decline'] },
    source: paymentErrors,
  },
  {
    name: 'declined, the error also stored in the payment',
    answer: {
      status: 400,
      body: {
        errors: [declined('CARD_EXPIRED')],
        payment: failed([declined('CARD_EXPIRED')]),
      },
    },
    expected: { status: 'failed', reason: 'card_expired' },
    source: payments,
  },
  {
    name: 'payment failed, looked up later',
    answer: { status: 200, body: { payment: failed([declined('TRANSACTION_LIMIT')]) } },
    during: 'status',
    expected: { status: 'failed', reason: 'card_limit_reached' },
    source: payments,
  },
  {
    name: 'payment failed without a reason, the security code wrong',
    answer: {
      status: 200,
      body: { payment: failed([declined('GENERIC_DECLINE')], { cvv_status: 'CVV_REJECTED' }) },
    },
    during: 'status',
    expected: { status: 'failed', reason: 'csc_mismatch' },
    source: payments,
  },
  {
    name: 'payment failed for an error that would leave it open',
    answer: { status: 200, body: { payment: failed([declined('TEMPORARY_ERROR')]) } },
    during: 'status',
    expected: { status: 'failed', reason: 'payment_not_completed' },
    source: payments,
  },
  {
    name: 'payment failed, as the server SDK reads it',
    answer: {
      status: 200,
      body: {
        payment: {
          id: 'PAYMENT-TEST-1',
          status: 'FAILED',
          cardDetails: { errors: [declined('PAN_FAILURE')] },
        },
      },
    },
    expected: { status: 'failed', reason: 'card_number_not_recognized' },
    source: serverSdk,
  },
  {
    name: 'bank payment refused, webhook',
    answer: {
      status: 200,
      body: {
        type: 'payment.updated',
        data: {
          type: 'payment',
          object: {
            payment: payment('FAILED', {
              source_type: 'BANK_ACCOUNT',
              bank_account_details: { errors: [declined('BUYER_REFUSED_PAYMENT')] },
            }),
          },
        },
      },
    },
    during: 'status',
    expected: { status: 'failed', reason: 'bank_debit_returned' },
    source: payments,
  },
  {
    name: 'refund done, webhook: no word on a payment',
    answer: { status: 200, body: { data: { type: 'refund', object: { refund: { status: 'COMPLETED' } } } } },
    expected: { status: 'unknown', reason: 'result_unknown' },
    source: payments,
  },
  {
    name: 'error by itself',
    answer: { status: 400, body: declined('CARD_DECLINED_VERIFICATION_REQUIRED') },
    expected: { status: 'failed', reason: 'authentication_required' },
    source: paymentErrors,
  },
  {
    name: 'thrown by the server SDK',
    answer: {
      status: 400,
      body: {
        name: 'SquareError',
        statusCode: 400,
        body: { errors: [declined('CARD_DECLINED_CALL_ISSUER')] },
        errors: [declined('CARD_DECLINED_CALL_ISSUER')],
      },
    },
    expected: { status: 'failed', reason: 'contact_issuer_required' },
    source: serverSdk,
  },
  {
    name: 'thrown by the server SDK, for an answer that is no JSON',
    answer: {
      status: 502,
      body: {
        name: 'SquareError',
        statusCode: 502,
        body: '<html></html>',
        errors: [{ category: 'V1_ERROR', code: 'Unknown' }],
      },
    },
    expected: { status: 'unknown', reason: 'result_unknown' },
    source: serverSdk,
  },
  {
    name: 'the integration left out the source',
    answer: refused(problem('MISSING_REQUIRED_PARAMETER', { field: 'source_id' })),
    expected: { status: 'failed', reason: 'merchant_request_rejected' },
    source: handling,
  },
  {
    name: 'saved card not found',
    answer: refused(problem('NOT_FOUND', { field: 'source_id' })),
    expected: { status: 'failed', reason: 'saved_method_unavailable' },
    source: errorCodes,
  },
  {
    name: 'card details used before',
    answer: refused(problem('CARD_TOKEN_USED')),
    expected: { status: 'failed', reason: 'payment_details_already_used' },
    source: sandbox,
  },
  {
    name: 'two values refused',
    answer: refused(
      problem('INVALID_VALUE', { field: 'buyer_email_address' }),
      problem('VALUE_EMPTY', { field: 'billing_address.postal_code' }),
    ),
    expected: { status: 'failed', reason: 'email_format', issues: ['email_format', 'postal_code_missing'] },
    source: handling,
  },
  {
    name: 'expiry year refused',
    answer: refused(problem('VALUE_TOO_LOW', { field: 'card.exp_year' })),
    expected: { status: 'failed', reason: 'card_expiry_year_out_of_range' },
    source: handling,
  },
  {
    name: 'delivery address refused',
    answer: refused(problem('VALUE_TOO_LONG', { field: 'shipping_address.address_line_1' })),
    expected: { status: 'failed', reason: 'details_not_accepted', field: 'shipping_address' },
    source: handling,
  },
  {
    name: 'amount too small',
    answer: refused(problem('VALUE_TOO_LOW', { field: 'amount_money.amount' })),
    expected: { status: 'failed', reason: 'amount_too_small' },
    source: handling,
  },
  {
    name: 'amount too large',
    answer: refused(problem('VALUE_TOO_HIGH', { field: 'amount_money.amount' })),
    expected: { status: 'failed', reason: 'amount_too_large' },
    source: handling,
  },
  {
    name: 'the fee of the integration too large: not the shopper’s amount',
    answer: refused(problem('VALUE_TOO_HIGH', { field: 'app_fee_money.amount' })),
    expected: { status: 'failed', reason: 'merchant_request_rejected' },
    source: handling,
  },
  {
    name: 'access token expired',
    answer: {
      status: 401,
      body: { errors: [problem('ACCESS_TOKEN_EXPIRED', { category: 'AUTHENTICATION_ERROR' })] },
    },
    expected: { status: 'failed', reason: 'merchant_credentials' },
    source: handling,
  },
  {
    name: 'idempotency key used with another body',
    answer: refused(problem('IDEMPOTENCY_KEY_REUSED', { field: 'idempotency_key' })),
    expected: { status: 'unknown', reason: 'request_conflict' },
    source: errorCodes,
  },
  {
    name: 'temporary error, to be repeated with the same idempotency key',
    answer: refused(declined('TEMPORARY_ERROR')),
    expected: { status: 'unknown', reason: 'result_unknown' },
    source: paymentErrors,
  },
  {
    name: 'too many requests',
    answer: {
      ...refused(problem('RATE_LIMITED', { category: 'RATE_LIMIT_ERROR' })),
      headers: { 'Retry-After': '5' },
    },
    expected: { status: 'failed', reason: 'too_many_requests' },
    source: handling,
  },
  {
    name: 'server error',
    answer: refused(problem('INTERNAL_SERVER_ERROR', { category: 'API_ERROR' })),
    expected: { status: 'unknown', reason: 'result_unknown' },
    source: handling,
  },
  {
    name: 'server error while the card was saved',
    answer: refused(problem('INTERNAL_SERVER_ERROR', { category: 'API_ERROR' })),
    during: 'setup',
    expected: { status: 'failed', reason: 'service_unavailable' },
    source: handling,
  },
  {
    name: 'server error without a body',
    answer: { status: 503, body: '' },
    expected: { status: 'unknown', reason: 'result_unknown' },
    source: handling,
  },
  {
    name: 'form fields, three values refused',
    answer: tokenized('Invalid', invalid('cardNumber'), invalid('expirationDate'), invalid('cvv')),
    expected: {
      status: 'failed',
      reason: 'card_number_not_recognized',
      issues: ['card_number_not_recognized', 'details_not_accepted', 'csc_incomplete'],
    },
    source: browserSdk,
  },
  {
    name: 'form fields, under the name that is shown',
    answer: tokenized('Invalid', invalid('Postal Code')),
    expected: { status: 'failed', reason: 'postal_code_format' },
    source: browserSdk,
  },
  {
    name: 'form fields, one of which nobody knows',
    answer: tokenized('Invalid', invalid('fieldOfTomorrow')),
    expected: { status: 'failed', reason: 'details_not_accepted' },
    source: browserSdk,
  },
  {
    name: 'form fields, an error that holds others',
    answer: {
      status: 200,
      body: {
        status: 'Error',
        errors: [{ name: 'TokenizationError', errors: [declined('UNSUPPORTED_CARD_BRAND')] }],
      },
    },
    expected: { status: 'failed', reason: 'card_brand_not_supported' },
    source: browserSdk,
  },
  {
    name: 'wallet closed by the shopper',
    answer: tokenized('Cancel'),
    expected: { status: 'failed', reason: 'payment_cancelled_by_shopper' },
    source: browserSdk,
  },
  {
    name: '3-D Secure not completed, as it is thrown',
    answer: {
      status: 200,
      body: { name: 'VerifyBuyerError', errors: [{ type: 'ERROR_OF_TOMORROW', message: 'Text.' }] },
    },
    expected: { status: 'failed', reason: 'authentication_not_completed' },
    source: browserSdk,
  },
  {
    name: 'declined with a code that is not in the tables: its category speaks',
    answer: refused(declined('CODE_OF_TOMORROW')),
    expected: { status: 'failed', reason: 'generic_decline' },
    source: errorCodes,
  },
  {
    name: 'refused with a code that is not in the tables: its category speaks',
    answer: refused(problem('CODE_OF_TOMORROW')),
    expected: { status: 'failed', reason: 'merchant_request_rejected' },
    source: errorCodes,
  },
];

const wire: Readonly<Record<string, (code: string) => WireAnswer>> = {
  decline: (code) => refused(declined(code)),
  category: (code) => refused(problem('CODE_OF_TOMORROW', { category: code })),
  check: (code) => ({
    status: 200,
    body: { payment: failed([declined('GENERIC_DECLINE')], { cvv_status: code }) },
  }),
  field: (code) => tokenized('Invalid', invalid(code)),
  token: (code) => tokenized(code),
  client: (code) =>
    Object.hasOwn(codes.token, code)
      ? tokenized(code)
      : { status: 200, body: { name: code, message: 'Text for the integrator.', errors: [] } },
};

/** How Square puts a code on the wire: in a list of errors, or, for the browser SDK, in a result or a thrown error. */
export function answerWith({ code, kind }: CodeFact): WireAnswer {
  const write = Object.hasOwn(wire, kind) ? wire[kind] : undefined;
  return write ? write(code) : refused(problem(code));
}

/** Tables that are not of codes of their own. */
export const tableKinds: TableKinds = {
  category: 'class',
  check: 'detail',
};
