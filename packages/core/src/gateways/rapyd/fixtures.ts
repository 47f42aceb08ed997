import type { CodeFact, Fixture, WireAnswer } from '../../fixture.js';

const operation = '5486c9f2-2c11-47eb-adec-993fc3a8c302';
const docs = 'https://docs.rapyd.net/en';
const recorded =
  'https://github.com/activemerchant/active_merchant/blob/master/test/unit/gateways/rapyd_test.rb';
const measured = 'https://github.com/PurosBrothers/Kit-Pagos-Colombia---Tesis';

const success = {
  error_code: '',
  status: 'SUCCESS',
  message: '',
  response_code: '',
  operation_id: operation,
};

const payment = {
  id: 'payment_test_1',
  amount: 4900,
  currency_code: 'ISK',
  country_code: 'IS',
  merchant_reference_id: '',
  payment_method_data: { type: 'is_visa_card', category: 'card', last4: '1111', cvv_check: 'unchecked' },
  captured: true,
  redirect_url: '',
  failure_code: '',
  failure_message: '',
  paid: false,
  next_action: 'not_applicable',
  error_code: '',
};

const failedPayment = { ...payment, status: 'ERR' };

function refusal(code: string, message = ''): Record<string, string> {
  return { error_code: code, status: 'ERROR', message, response_code: code, operation_id: operation };
}

function refused(code: string, status = 400): WireAnswer {
  return { status, body: { status: refusal(code) } };
}

function paymentAnswer(state: Readonly<Record<string, unknown>>): WireAnswer {
  return { status: 200, body: { status: success, data: { ...payment, ...state } } };
}

function webhook(data: Readonly<Record<string, unknown>>): WireAnswer {
  const body = {
    id: 'wh_test_1',
    type: 'PAYMENT_FAILED',
    data: { ...failedPayment, ...data },
    trigger_operation_id: operation,
    status: 'NEW',
    created_at: 1_736_262_296,
  };
  return { status: 200, body };
}

function cardError(network: string, advice: string): WireAnswer {
  const code = `ERROR_PROCESSING_CARD - [${network}]`;
  const data = { ...failedPayment, error_code: code, failure_code: network, merchant_advice_code: advice };
  return { status: 400, body: { status: refusal(code), data } };
}

/** Answers of Rapyd, one for each shape it gives them. */
export const fixtures: readonly Fixture[] = [
  {
    name: 'paid',
    answer: paymentAnswer({ status: 'CLO', paid: true }),
    expected: { status: 'succeeded' },
    source: `${recorded} (read 2026-11-22)`,
  },
  {
    name: 'authorized, to be captured later',
    answer: paymentAnswer({ status: 'ACT', captured: false, next_action: 'pending_capture' }),
    expected: { status: 'succeeded' },
    source: `${recorded} (read 2026-11-22)`,
  },
  {
    name: '3-D Secure needed',
    answer: paymentAnswer({
      status: 'ACT',
      next_action: '3d_verification',
      redirect_url: 'https://sandboxcheckout.rapyd.net/3ds-payment?token=payment_test_1',
    }),
    expected: { status: 'action_required' },
    source: `${recorded} (read 2026-11-22)`,
  },
  {
    name: 'redirect to a bank needed',
    answer: paymentAnswer({
      status: 'ACT',
      next_action: 'pending_confirmation',
      redirect_url: 'https://sandboxcheckout.rapyd.net/complete-bank-payment?token=payment_test_1',
    }),
    expected: { status: 'action_required' },
    source: `${measured} (read 2026-11-22)`,
  },
  {
    name: 'bank debit under way',
    answer: paymentAnswer({ status: 'ACT', next_action: 'pending_confirmation' }),
    expected: { status: 'processing' },
    source: `${recorded} (read 2026-11-22)`,
  },
  {
    name: 'hosted page whose payment is paid',
    answer: {
      status: 200,
      body: {
        status: success,
        data: { id: 'checkout_test_1', status: 'DON', payment: { ...payment, status: 'CLO', paid: true } },
      },
    },
    during: 'status',
    expected: { status: 'succeeded' },
    source: `${docs}/checkout-errors.html (read 2026-11-21)`,
  },
  {
    name: 'closed without having been paid',
    answer: paymentAnswer({ status: 'CLO', paid: false }),
    during: 'status',
    expected: { status: 'unknown', reason: 'result_unknown' },
    source: `${recorded} (read 2026-11-22)`,
  },
  {
    name: 'cancelled',
    answer: paymentAnswer({ status: 'CAN' }),
    during: 'status',
    expected: { status: 'failed', reason: 'payment_not_completed' },
    source: `${recorded} (read 2026-11-22)`,
  },
  {
    name: 'expired before the shopper paid',
    answer: paymentAnswer({ status: 'EXP' }),
    during: 'status',
    expected: { status: 'failed', reason: 'payment_not_completed' },
    source: `${docs}/payment-expired-webhook.html (read 2026-11-22)`,
  },
  {
    name: 'declined without a reason, status alone',
    answer: { status: 400, body: { status: refusal('ERROR_PROCESSING_CARD - [05]', 'Do Not Honor') } },
    expected: { status: 'failed', reason: 'generic_decline' },
    source: `${recorded} (read 2026-11-21)`,
  },
  {
    name: 'declined, insufficient funds, older spelling',
    answer: webhook({ error_code: 'ERROR_PROCESSING_CARD [51]', failure_message: 'Insufficient Funds' }),
    expected: { status: 'failed', reason: 'insufficient_funds' },
    source: `${docs}/card-network-errors.html (read 2026-11-21)`,
  },
  {
    name: 'declined, stolen card',
    answer: cardError('43', '01'),
    expected: { status: 'failed', reason: 'card_stolen' },
    source: `${docs}/card-network-errors.html (read 2026-11-21)`,
  },
  {
    name: 'declined, authentication or activity limit, with advice',
    answer: cardError('65', '02'),
    expected: { status: 'failed', reason: 'authentication_required' },
    source: `${docs}/create-payment-error-examples.html (read 2026-11-21)`,
  },
  {
    name: 'declined without a reason, advice asks for authentication',
    answer: cardError('05', '04'),
    expected: { status: 'failed', reason: 'authentication_required' },
    source: `${docs}/merchant-advice-codes.html (read 2026-11-21)`,
  },
  {
    name: 'declined without a reason, advice suspects fraud',
    answer: cardError('05', '05'),
    expected: { status: 'failed', reason: 'suspected_fraud' },
    source: `${docs}/merchant-advice-codes.html (read 2026-11-21)`,
  },
  {
    name: 'declined with a network code that nobody has explained',
    answer: cardError('TJ', '02'),
    expected: { status: 'failed', reason: 'generic_decline' },
    source: 'https://github.com/juspay/hyperswitch-prism/pull/2273 (read 2026-11-21)',
  },
  {
    name: 'declined, named error',
    answer: refused('ERROR_CREATE_PAYMENT_INSUFFICIENT_FUNDS'),
    expected: { status: 'failed', reason: 'insufficient_funds' },
    source: `${docs}/create-payment-error-example.html (read 2026-11-21)`,
  },
  {
    name: 'security code wrong',
    answer: refused('ERROR_CARD_CVV_NOT_VALID'),
    expected: { status: 'failed', reason: 'csc_mismatch' },
    source: `${docs}/card-transaction-errors.html (read 2026-11-21)`,
  },
  {
    name: 'failed webhook, network code alone',
    answer: webhook({
      failure_code: '65',
      failure_message: 'Authentication Required or Activity Limit Exceeded',
    }),
    expected: { status: 'failed', reason: 'authentication_required' },
    source: `${docs}/payment-failed-webhook.html (read 2026-11-21)`,
  },
  {
    name: 'failed webhook, named error in both places',
    answer: webhook({
      error_code: 'ERROR_3DS_AUTHENTICATION_FAILURE',
      failure_code: 'ERROR_3DS_AUTHENTICATION_FAILURE',
      failure_message: 'A message element required is missing from the message (eci)',
    }),
    expected: { status: 'failed', reason: 'authentication_not_completed' },
    source: `${docs}/payment-failed-webhook.html (read 2026-11-21)`,
  },
  {
    name: 'failed webhook, bank debit of a closed account',
    answer: webhook({ failure_code: 'ERROR_CREATE_PAYMENT_ACCOUNT_UNAVAILABLE' }),
    expected: { status: 'failed', reason: 'bank_account_cannot_be_debited' },
    source: `${docs}/bank-transfer-error-messages.html (read 2026-11-21)`,
  },
  {
    name: 'failed payment by itself',
    answer: {
      status: 200,
      body: { ...failedPayment, error_code: 'ERROR_CARD_EXPIRED', failure_code: 'ERROR_CARD_EXPIRED' },
    },
    expected: { status: 'failed', reason: 'card_expired' },
    source: `${docs}/payment-failed-webhook.html (read 2026-11-21)`,
  },
  {
    name: 'status object by itself',
    answer: { status: 400, body: refusal('INVALID_CUSTOMER_EMAIL') },
    expected: { status: 'failed', reason: 'email_format' },
    source: `${docs}/error-messages.html (read 2026-11-21)`,
  },
  {
    name: 'as the request function of the Node examples rejects',
    answer: {
      status: 400,
      body: { statusCode: 400, headers: {}, body: { status: refusal('ERROR_PROCESSING_CARD - [61]') } },
    },
    expected: { status: 'failed', reason: 'card_limit_reached' },
    source:
      'https://github.com/RapydPayments/rapyd-request-signatures/blob/master/utilities.js (read 2026-11-22)',
  },
  {
    name: 'one field missing',
    answer: refused('MISSING_PAYMENT_METHOD_REQUIRED_FIELD - [EMAIL]'),
    expected: { status: 'failed', reason: 'email_missing' },
    source: `${measured} (read 2026-11-22)`,
  },
  {
    name: 'several customer details missing',
    answer: refused('ERROR_CUSTOMER_DATA_MISSING - [NAME, PHONE_NUMBER, LINE_1]'),
    expected: {
      status: 'failed',
      reason: 'name_missing',
      issues: ['name_missing', 'phone_missing', 'address_incomplete'],
    },
    source: `${docs}/customer-errors.html (read 2026-11-21)`,
  },
  {
    name: 'several fields refused',
    answer: refused('INVALID_FIELDS - [email, zip]'),
    expected: { status: 'failed', reason: 'email_format', issues: ['email_format', 'postal_code_format'] },
    source: `${docs}/general-errors.html (read 2026-11-21)`,
  },
  {
    name: 'customer details missing, unnamed',
    answer: refused('ERROR_CUSTOMER_DATA_MISSING'),
    expected: { status: 'failed', reason: 'customer_details_missing', field: 'form' },
    source: `${docs}/customer-errors.html (read 2026-11-21)`,
  },
  {
    name: 'the integration left out the customer',
    answer: refused('MISSING_PAYMENT_METHOD_REQUIRED_FIELD - [CUSTOMER]'),
    expected: { status: 'failed', reason: 'merchant_request_rejected' },
    source: `${measured} (read 2026-11-22)`,
  },
  {
    name: 'a field of the integration, named in the response code alone',
    answer: {
      status: 400,
      body: { status: { ...refusal('INVALID_FIELDS'), response_code: 'INVALID_FIELDS - [SEARCH_CRITERIA]' } },
    },
    expected: { status: 'failed', reason: 'merchant_request_rejected' },
    source: 'https://github.com/Rapyd-Samples/RapydOpenAPI/blob/master/rapyd-openapi.yaml (read 2026-11-21)',
  },
  {
    name: 'a field of the shopper, named in the response code alone',
    answer: {
      status: 400,
      body: { status: { ...refusal('INVALID_FIELDS'), response_code: 'INVALID_FIELDS - [EMAIL]' } },
    },
    expected: { status: 'failed', reason: 'email_format' },
    source: 'https://github.com/Rapyd-Samples/RapydOpenAPI/blob/master/rapyd-openapi.yaml (read 2026-11-21)',
  },
  {
    name: 'payment not found',
    answer: refused('ERROR_GET_PAYMENT'),
    expected: { status: 'failed', reason: 'merchant_resource_missing' },
    source: `${recorded} (read 2026-11-21)`,
  },
  {
    name: 'not authenticated',
    answer: refused('UNAUTHENTICATED_API_CALL', 401),
    expected: { status: 'failed', reason: 'merchant_credentials' },
    source: 'https://github.com/Rapyd-Samples/RapydOpenAPI/blob/master/rapyd-openapi.yaml (read 2026-11-21)',
  },
  {
    name: 'idempotency key used before',
    answer: refused('IDEMPOTENCY_ERROR'),
    expected: { status: 'unknown', reason: 'request_conflict' },
    source: `${docs}/payment-errors.html (read 2026-11-21)`,
  },
  {
    name: 'too many requests',
    answer: { ...refused('ERROR_REPORTS_RATE_LIMIT_EXCEEDED', 429), headers: { 'Retry-After': '30' } },
    expected: { status: 'failed', reason: 'too_many_requests' },
    source: `${docs}/general-errors.html (read 2026-11-21)`,
  },
  {
    name: 'the network behind Rapyd did not answer',
    answer: {
      status: 400,
      body: { status: refusal('ERROR_CREATE_PAYMENT_GATEWAY_NOT_RESPONDING'), data: failedPayment },
    },
    expected: { status: 'unknown', reason: 'result_unknown' },
    source: 'https://github.com/juspay/hyperswitch-prism/pull/2273 (read 2026-11-21)',
  },
  {
    name: 'settlement pending',
    answer: refused('ERROR_PROCESS_PAYMENT_SETTLEMENT_PENDING_ON_GATEWAY'),
    expected: { status: 'unknown', reason: 'payment_processing' },
    source: 'https://github.com/juspay/hyperswitch-prism/pull/2273 (read 2026-11-21)',
  },
  {
    name: 'fault on Rapyd’s side',
    answer: refused('GENERAL_ERROR', 500),
    expected: { status: 'unknown', reason: 'result_unknown' },
    source: `${docs}/general-errors.html (read 2026-11-21)`,
  },
  {
    name: 'server error without a body',
    answer: { status: 502, body: '' },
    expected: { status: 'unknown', reason: 'result_unknown' },
    source: `${docs}/error-messages.html (read 2026-11-21)`,
  },
  {
    name: 'a code that is not in the tables',
    answer: refused('ERROR_CODE_OF_TOMORROW'),
    expected: { status: 'failed', reason: 'payment_not_completed' },
    source: `${docs}/rapyd-error-codes.html (read 2026-11-21)`,
  },
];

/** How Rapyd puts a code on the wire: `advice` beside a failed payment, `network` in the brackets of a card error. */
export function answerWith({ code, kind }: CodeFact): WireAnswer {
  if (kind === 'advice') return paymentAnswer({ ...failedPayment, merchant_advice_code: code });
  if (kind === 'network') return cardError(code, '');
  return refused(code, code.includes('AUTHENTICATED') || code.includes('UNAUTHORIZED') ? 401 : 400);
}
