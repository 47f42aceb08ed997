import type { CodeFact, Fixture, TableKinds, WireAnswer } from '../../fixture.js';
import { codes } from './codes.js';

const orders = 'Order of @paypal/paypal-server-sdk 2.5.0 (read 2026-11-22)';
const payments =
  'OrdersCapture and AuthorizationWithAdditionalData of @paypal/paypal-server-sdk 2.5.0 (read 2026-11-22)';
const declines = 'https://developer.paypal.com/docs/checkout/advanced/card-decline-errors (read 2026-11-22)';
const issues = 'https://developer.paypal.com/api/rest/reference/orders/v2/errors/ (read 2026-11-21)';
const responses = 'https://developer.paypal.com/api/rest/responses/ (read 2026-11-22)';
const serverSdk =
  'ApiError of @apimatic/core 0.10.30, under @paypal/paypal-server-sdk 2.5.0 (read 2026-11-22)';
const browserSdk = 'types of @paypal/paypal-js 11.2.0 (read 2026-11-22)';
const threeDSecure =
  'https://developer.paypal.com/docs/checkout/advanced/customize/3d-secure/response-parameters/ (read 2026-11-22)';

type Fields = Readonly<Record<string, unknown>>;

const amount = { currency_code: 'EUR', value: '49.00' };

const statusOfName: Readonly<Record<string, number>> = {
  INVALID_REQUEST: 400,
  VALIDATION_ERROR: 400,
  AUTHENTICATION_FAILURE: 401,
  NOT_AUTHORIZED: 403,
  RESOURCE_NOT_FOUND: 404,
  METHOD_NOT_SUPPORTED: 405,
  MEDIA_TYPE_NOT_ACCEPTABLE: 406,
  RESOURCE_CONFLICT: 409,
  UNSUPPORTED_MEDIA_TYPE: 415,
  RATE_LIMIT_REACHED: 429,
  INTERNAL_SERVER_ERROR: 500,
  INTERNAL_SERVICE_ERROR: 500,
  SERVICE_UNAVAILABLE: 503,
};

function refused(name: string, ...details: readonly Fields[]): WireAnswer {
  const body = { name, message: 'Text for the integrator.', debug_id: 'f0a1b2c3d4e5f', details, links: [] };
  return { status: (Object.hasOwn(statusOfName, name) && statusOfName[name]) || 422, body };
}

function issue(code: string, field?: string): WireAnswer {
  const description = 'Text for the integrator.';
  return refused('UNPROCESSABLE_ENTITY', {
    ...(field && { field, location: 'body' }),
    issue: code,
    description,
  });
}

function capture(more: Fields): Fields {
  return { id: 'CAPTURE-TEST-1', status: 'DECLINED', amount, final_capture: true, ...more };
}

/** An order with one purchase unit for each list of payments. */
function order(status: string, ...units: readonly Fields[]): WireAnswer {
  const purchase_units = units.map((unit, index) => ({ reference_id: `unit-${index}`, payments: unit }));
  return { status: 201, body: { id: 'ORDER-TEST-1', intent: 'CAPTURE', status, purchase_units, links: [] } };
}

function declined(processor_response: Fields): WireAnswer {
  return order('COMPLETED', { captures: [capture({ processor_response })] });
}

function open(status: string, more: Fields = {}): WireAnswer {
  return { status: 200, body: { id: 'ORDER-TEST-1', intent: 'CAPTURE', status, ...more, links: [] } };
}

function authenticated(status: string, liability_shift: string): WireAnswer {
  const three_d_secure = { enrollment_status: 'Y', authentication_status: status };
  return open('CREATED', {
    payment_source: {
      card: { last_digits: '0008', authentication_result: { liability_shift, three_d_secure } },
    },
  });
}

/** Answers of PayPal, one for each shape it gives them. */
export const fixtures: readonly Fixture[] = [
  {
    name: 'order captured',
    answer: order('COMPLETED', {
      captures: [capture({ status: 'COMPLETED', processor_response: { response_code: '0000' } })],
    }),
    expected: { status: 'succeeded' },
    source: orders,
  },
  {
    name: 'order authorized',
    answer: order('COMPLETED', { authorizations: [capture({ status: 'CREATED' })] }),
    expected: { status: 'succeeded' },
    source: orders,
  },
  {
    name: 'capture by itself, completed',
    answer: { status: 201, body: capture({ status: 'COMPLETED' }) },
    expected: { status: 'succeeded' },
    source: payments,
  },
  {
    name: 'captured in the second attempt, the declined one still there',
    answer: order('COMPLETED', {
      captures: [
        capture({ processor_response: { response_code: '5120' } }),
        capture({ status: 'COMPLETED' }),
      ],
    }),
    expected: { status: 'succeeded' },
    source: orders,
  },
  {
    name: 'order captured, as the server SDK reads it',
    answer: {
      status: 200,
      body: {
        id: 'ORDER-TEST-1',
        status: 'COMPLETED',
        purchaseUnits: [{ payments: { captures: [{ status: 'COMPLETED' }] } }],
      },
    },
    expected: { status: 'succeeded' },
    source: serverSdk,
  },
  {
    name: 'capture pending, an electronic cheque',
    answer: order('COMPLETED', {
      captures: [capture({ status: 'PENDING', status_details: { reason: 'ECHECK' } })],
    }),
    expected: { status: 'processing' },
    source: payments,
  },
  {
    name: 'order approved, not captured yet',
    answer: open('APPROVED'),
    expected: { status: 'processing' },
    source: orders,
  },
  {
    name: 'order created, the payer has to approve it',
    answer: open('CREATED'),
    expected: { status: 'action_required' },
    source: orders,
  },
  {
    name: 'order needs 3-D Secure',
    answer: open('PAYER_ACTION_REQUIRED'),
    expected: { status: 'action_required' },
    source: orders,
  },
  {
    name: 'order completed, its payments not told: it may have been declined',
    answer: { status: 200, body: { id: 'ORDER-TEST-1', status: 'COMPLETED' } },
    expected: { status: 'unknown', reason: 'result_unknown' },
    source: orders,
  },
  {
    name: 'order voided',
    answer: open('VOIDED'),
    during: 'status',
    expected: { status: 'failed', reason: 'payment_not_completed' },
    source: orders,
  },
  {
    name: 'one of two purchase units declined',
    answer: order(
      'COMPLETED',
      { captures: [capture({ status: 'COMPLETED' })] },
      { captures: [capture({ processor_response: { response_code: '5120' } })] },
    ),
    expected: {
      status: 'failed',
      reason: 'partially_paid',
      issues: ['partially_paid', 'insufficient_funds'],
    },
    source: orders,
  },
  {
    name: 'one of two purchase units declined, the other not tried',
    answer: order('APPROVED', { captures: [capture({ processor_response: { response_code: '5120' } })] }, {}),
    expected: { status: 'failed', reason: 'insufficient_funds' },
    source: orders,
  },
  {
    name: 'declined, insufficient funds',
    answer: declined({ response_code: '5120', avs_code: 'Y', cvv_code: 'M' }),
    during: 'status',
    expected: { status: 'failed', reason: 'insufficient_funds' },
    source: orders,
  },
  {
    name: 'declined, lost or stolen',
    answer: declined({ response_code: '9520' }),
    expected: { status: 'failed', reason: 'card_stolen' },
    source: orders,
  },
  {
    name: 'declined without a reason, the security code wrong',
    answer: declined({ response_code: '0500', avs_code: 'Y', cvv_code: 'N' }),
    expected: { status: 'failed', reason: 'csc_mismatch' },
    source: declines,
  },
  {
    name: 'declined without a reason, the address wrong',
    answer: declined({ response_code: '0500', avs_code: 'N', cvv_code: 'M' }),
    expected: { status: 'failed', reason: 'address_mismatch' },
    source: declines,
  },
  {
    name: 'declined without a reason, only the postal code right: which alone declines nothing',
    answer: declined({ response_code: '0500', avs_code: 'Z', cvv_code: 'M' }),
    expected: { status: 'failed', reason: 'generic_decline' },
    source: declines,
  },
  {
    name: 'declined for the address, the postal code right',
    answer: declined({ response_code: '5170', avs_code: 'Z' }),
    expected: { status: 'failed', reason: 'address_mismatch' },
    source: declines,
  },
  {
    name: 'declined for the address, the street right',
    answer: declined({ response_code: '5170', avs_code: 'A' }),
    expected: { status: 'failed', reason: 'postal_code_mismatch' },
    source: declines,
  },
  {
    name: 'declined, a filter of PayPal although the bank approved',
    answer: order('COMPLETED', {
      captures: [
        capture({
          status_details: { reason: 'DECLINED_BY_RISK_FRAUD_FILTERS' },
          processor_response: { response_code: '0000' },
        }),
      ],
    }),
    expected: { status: 'failed', reason: 'blocked_by_risk_rules' },
    source: payments,
  },
  {
    name: 'authorization denied',
    answer: order('COMPLETED', { authorizations: [capture({ status: 'DENIED' })] }),
    expected: { status: 'failed', reason: 'payment_method_declined' },
    source: payments,
  },
  {
    name: 'capture denied webhook',
    answer: {
      status: 200,
      body: {
        id: 'WH-TEST-1',
        event_type: 'PAYMENT.CAPTURE.DENIED',
        resource_type: 'capture',
        resource: capture({ processor_response: { response_code: '5400' } }),
      },
    },
    during: 'status',
    expected: { status: 'failed', reason: 'card_expired' },
    source: payments,
  },
  {
    name: 'declined, as the server SDK reads it',
    answer: {
      status: 200,
      body: {
        id: 'ORDER-TEST-1',
        status: 'COMPLETED',
        purchaseUnits: [
          { payments: { captures: [{ status: 'DECLINED', processorResponse: { responseCode: '5930' } }] } },
        ],
      },
    },
    expected: { status: 'failed', reason: 'card_not_active' },
    source: serverSdk,
  },
  {
    name: '3-D Secure failed',
    answer: authenticated('N', 'NO'),
    expected: { status: 'failed', reason: 'authentication_not_completed' },
    source: threeDSecure,
  },
  {
    name: '3-D Secure rejected',
    answer: authenticated('R', 'NO'),
    expected: { status: 'failed', reason: 'authentication_rejected' },
    source: threeDSecure,
  },
  {
    name: '3-D Secure not available',
    answer: authenticated('U', 'UNKNOWN'),
    expected: { status: 'failed', reason: 'authentication_unavailable' },
    source: threeDSecure,
  },
  {
    name: '3-D Secure passed',
    answer: authenticated('Y', 'POSSIBLE'),
    expected: { status: 'action_required' },
    source: threeDSecure,
  },
  {
    name: 'instrument declined',
    answer: issue('INSTRUMENT_DECLINED'),
    expected: { status: 'failed', reason: 'payment_method_declined' },
    source: issues,
  },
  {
    name: 'card expired',
    answer: issue('CARD_EXPIRED', '/payment_source/card/expiry'),
    expected: { status: 'failed', reason: 'card_expired' },
    source: issues,
  },
  {
    name: 'issue by itself',
    answer: {
      status: 422,
      body: { field: '/payment_source/card/security_code', issue: 'INVALID_SECURITY_CODE_LENGTH' },
    },
    expected: { status: 'failed', reason: 'csc_incomplete' },
    source: issues,
  },
  {
    name: 'several values refused',
    answer: refused(
      'INVALID_REQUEST',
      { field: '/payment_source/card/number', issue: 'INVALID_STRING_LENGTH', location: 'body' },
      { field: '/payment_source/card/security_code', issue: 'MISSING_REQUIRED_PARAMETER', location: 'body' },
      { field: '/payment_source/card/billing_address/postal_code', issue: 'INVALID_PARAMETER_SYNTAX' },
    ),
    expected: {
      status: 'failed',
      reason: 'card_number_not_recognized',
      issues: ['card_number_not_recognized', 'csc_missing', 'postal_code_format'],
    },
    source: issues,
  },
  {
    name: 'name on the card missing',
    answer: refused('INVALID_REQUEST', {
      field: '/payment_source/card/name',
      issue: 'MISSING_REQUIRED_PARAMETER',
    }),
    expected: { status: 'failed', reason: 'card_holder_missing' },
    source: issues,
  },
  {
    name: 'email refused',
    answer: refused('INVALID_REQUEST', { field: '/payer/email_address', issue: 'INVALID_PARAMETER_SYNTAX' }),
    expected: { status: 'failed', reason: 'email_format' },
    source: issues,
  },
  {
    name: 'postal code of the delivery address missing',
    answer: issue(
      'POSTAL_CODE_REQUIRED',
      "/purchase_units/@reference_id=='default'/shipping/address/postal_code",
    ),
    expected: { status: 'failed', reason: 'address_incomplete', field: 'shipping_address' },
    source: issues,
  },
  {
    name: 'country of the delivery address refused',
    answer: issue('INVALID_COUNTRY_CODE', '/purchase_units/0/shipping/address/country_code'),
    expected: { status: 'failed', reason: 'details_not_accepted', field: 'shipping_address' },
    source: issues,
  },
  {
    name: 'amount with too many decimals',
    answer: issue('DECIMAL_PRECISION', '/purchase_units/0/amount/value'),
    expected: { status: 'failed', reason: 'amount_not_recognized' },
    source: issues,
  },
  {
    name: 'name of an item missing: not the shopper’s name',
    answer: refused('INVALID_REQUEST', {
      field: '/purchase_units/0/items/0/name',
      issue: 'MISSING_REQUIRED_PARAMETER',
    }),
    expected: { status: 'failed', reason: 'merchant_request_rejected' },
    source: issues,
  },
  {
    name: 'a value that the integration must not send',
    answer: issue('INVALID_PARAMETER', '/payment_source/card/number'),
    expected: { status: 'failed', reason: 'merchant_request_rejected' },
    source: issues,
  },
  {
    name: 'an issue that is a sentence, as older APIs give it',
    answer: refused('VALIDATION_ERROR', { field: 'payer.address.postal_code', issue: 'Value is invalid' }),
    expected: { status: 'failed', reason: 'postal_code_format' },
    source: responses,
  },
  {
    name: 'order captured before: the capture may have been declined',
    answer: issue('ORDER_ALREADY_CAPTURED'),
    expected: { status: 'unknown', reason: 'result_unknown' },
    source: issues,
  },
  {
    name: 'declined, since the authorization at the bank is settled',
    answer: declined({ response_code: 'PPS1' }),
    expected: { status: 'unknown', reason: 'result_unknown' },
    source: payments,
  },
  {
    name: 'account of the payer locked or closed',
    answer: issue('PAYER_ACCOUNT_LOCKED_OR_CLOSED'),
    expected: { status: 'failed', reason: 'payment_method_unavailable' },
    source: issues,
  },
  {
    name: 'account of the payer restricted',
    answer: issue('PAYER_ACCOUNT_RESTRICTED'),
    expected: { status: 'failed', reason: 'card_restricted' },
    source: issues,
  },
  {
    name: 'authorization captured before',
    answer: issue('AUTHORIZATION_ALREADY_CAPTURED'),
    expected: { status: 'unknown', reason: 'result_unknown' },
    source:
      'https://developer.paypal.com/api/payments/v2/errors/authorization_already_captured (read 2026-11-22)',
  },
  {
    name: 'invoice id used before: the payment it belongs to may be this one',
    answer: issue('DUPLICATE_INVOICE_ID'),
    expected: { status: 'unknown', reason: 'duplicate_payment' },
    source: issues,
  },
  {
    name: 'the same request still in progress',
    answer: refused('RESOURCE_CONFLICT', { issue: 'PREVIOUS_REQUEST_IN_PROGRESS' }),
    expected: { status: 'unknown', reason: 'payment_in_progress' },
    source: responses,
  },
  {
    name: 'the payer has to come back to PayPal',
    answer: issue('PAYER_ACTION_REQUIRED'),
    expected: { status: 'failed', reason: 'authentication_required' },
    source: issues,
  },
  {
    name: 'blocked by the filters of the seller',
    answer: issue('TRANSACTION_BLOCKED_BY_PAYEE'),
    expected: { status: 'failed', reason: 'blocked_by_risk_rules' },
    source: issues,
  },
  {
    name: 'thrown by the server SDK',
    answer: {
      status: 422,
      body: {
        statusCode: 422,
        headers: { 'paypal-debug-id': 'f0a1b2c3d4e5f' },
        body: JSON.stringify(issue('INSTRUMENT_DECLINED').body),
        result: issue('INSTRUMENT_DECLINED').body,
      },
    },
    expected: { status: 'failed', reason: 'payment_method_declined' },
    source: serverSdk,
  },
  {
    name: 'thrown by the server SDK, the body as text alone',
    answer: {
      status: 422,
      body: {
        statusCode: 422,
        headers: {},
        body: JSON.stringify(issue('MAX_NUMBER_OF_PAYMENT_ATTEMPTS_EXCEEDED').body),
      },
    },
    expected: { status: 'failed', reason: 'too_many_attempts' },
    source: serverSdk,
  },
  {
    name: 'client id refused',
    answer: {
      status: 401,
      body: { error: 'invalid_client', error_description: 'Client Authentication failed' },
    },
    expected: { status: 'failed', reason: 'merchant_credentials' },
    source: responses,
  },
  {
    name: 'card fields, two values refused and one empty',
    answer: {
      status: 200,
      body: {
        errors: ['INVALID_NUMBER', 'INVALID_EXPIRY', 'INVALID_CVV'],
        isFormValid: false,
        fields: {
          cardNumberField: { isEmpty: false, isValid: false },
          cardExpiryField: { isEmpty: false, isValid: false },
          cardCvvField: { isEmpty: true, isValid: false },
        },
      },
    },
    expected: {
      status: 'failed',
      reason: 'card_number_not_recognized',
      issues: ['card_number_not_recognized', 'details_not_accepted', 'csc_missing'],
    },
    source: browserSdk,
  },
  {
    name: 'card fields, the brand not taken, as it is thrown',
    answer: { status: 200, body: { message: 'INELIGIBLE_CARD_VENDOR' } },
    expected: { status: 'failed', reason: 'card_brand_not_supported' },
    source: browserSdk,
  },
  {
    name: 'card fields, 3-D Secure closed by the shopper',
    answer: { status: 200, body: { state: 'canceled', data: { orderId: 'ORDER-TEST-1' } } },
    expected: { status: 'failed', reason: 'authentication_cancelled' },
    source: browserSdk,
  },
  {
    name: 'PayPal’s window blocked',
    answer: {
      status: 200,
      body: { name: 'PayPalError', code: 'ERR_DEV_UNABLE_TO_OPEN_POPUP', isRecoverable: true },
    },
    expected: { status: 'failed', reason: 'payment_window_blocked' },
    source: 'https://github.com/paypal-examples/v6-web-sdk-sample-integration (read 2026-11-22)',
  },
  {
    name: 'too many requests',
    answer: { ...refused('RATE_LIMIT_REACHED'), headers: { 'Retry-After': '30' } },
    expected: { status: 'failed', reason: 'too_many_requests' },
    source: responses,
  },
  {
    name: 'server error',
    answer: refused('INTERNAL_SERVER_ERROR', { issue: 'INTERNAL_SERVER_ERROR' }),
    expected: { status: 'unknown', reason: 'result_unknown' },
    source: responses,
  },
  {
    name: 'server error while the order was made',
    answer: refused('INTERNAL_SERVER_ERROR'),
    during: 'setup',
    expected: { status: 'failed', reason: 'service_unavailable' },
    source: responses,
  },
  {
    name: 'server error without a body',
    answer: { status: 503, body: '' },
    expected: { status: 'unknown', reason: 'result_unknown' },
    source: responses,
  },
  {
    name: 'an issue that is not in the tables',
    answer: issue('ISSUE_OF_TOMORROW'),
    expected: { status: 'failed', reason: 'payment_not_completed' },
    source: issues,
  },
  {
    name: 'a response code that is not in the tables',
    answer: declined({ response_code: '5999' }),
    expected: { status: 'failed', reason: 'payment_method_declined' },
    source: orders,
  },
];

const wire: Readonly<Record<string, (code: string) => WireAnswer>> = {
  processor: (code) => declined({ response_code: code, avs_code: 'Y', cvv_code: 'M' }),
  decline: (code) => declined({ response_code: code, avs_code: 'Y', cvv_code: 'M' }),
  advice: (code) => declined({ payment_advice_code: code }),
  csc: (code) => declined({ response_code: '0500', cvv_code: code }),
  avs: (code) => declined({ response_code: '0500', avs_code: code }),
  state: (code) =>
    order('COMPLETED', {
      captures: [
        capture(code.startsWith('DECLINED_BY') ? { status_details: { reason: code } } : { status: code }),
      ],
    }),
  name: (code) => refused(code),
  oauth: (code) => ({ status: 401, body: { error: code, error_description: 'Text for the integrator.' } }),
  client: (code) => ({
    status: 200,
    body: code.startsWith('IN') ? { errors: [code] } : { code, state: code },
  }),
};

/** How PayPal puts a code on the wire: what a bank says in a declined capture, what the API says in a list. */
export function answerWith({ code, kind }: CodeFact): WireAnswer {
  const write = Object.hasOwn(wire, kind) && !Object.hasOwn(codes.issue, code) ? wire[kind] : undefined;
  return write ? write(code) : issue(code);
}

/** Tables that are not of codes of their own. */
export const tableKinds: TableKinds = {
  advice: 'detail',
  avs: 'detail',
  csc: 'detail',
};
