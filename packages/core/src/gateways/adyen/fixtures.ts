import type { CodeFact, ExpectedReading, Fixture, TableKinds, WireAnswer } from '../../fixture.js';
import type { Reason } from '../../reasons.js';
import { codes, statuses } from './codes.js';

type Fields = Readonly<Record<string, unknown>>;

const refusals = 'https://docs.adyen.com/development-resources/refusal-reasons (read 2026-11-21)';
const rawResponses = 'https://docs.adyen.com/development-resources/raw-acquirer-responses (read 2026-11-21)';
const resultCodes = 'https://docs.adyen.com/online-payments/payment-result-codes (read 2026-11-21)';
const errorCodes = 'https://docs.adyen.com/development-resources/error-codes (read 2026-11-22)';
const problemDocuments = 'https://docs.adyen.com/errors (read 2026-11-22)';
const nodeSdk = 'https://github.com/Adyen/adyen-node-api-library, 32.1.0, httpClient (read 2026-11-22)';
const types = 'https://github.com/Adyen/adyen-node-api-library, 32.1.0, typings (read 2026-11-22)';
const webSdk = 'https://github.com/Adyen/adyen-web, 6.45.2 (read 2026-11-22)';
const idempotency = 'https://docs.adyen.com/development-resources/api-idempotency (read 2026-11-22)';
const webhooks = 'https://docs.adyen.com/development-resources/webhooks (read 2026-11-22)';

const message = 'A sentence of the gateway.';
const pspReference = 'TESTPSPREFERENCE';
const headers = { 'content-type': 'application/json', pspreference: pspReference };

const ok = (body: unknown): WireAnswer => ({ status: 200, headers, body });

const payment = (resultCode: string, more: Fields = {}): WireAnswer =>
  ok({ pspReference, resultCode, merchantReference: 'order-test-1', ...more });

const refused = (refusalReasonCode: string, more: Fields = {}): WireAnswer =>
  payment('Refused', { refusalReason: message, refusalReasonCode, ...more });

const raw = (refusalReasonRaw: string, refusalReasonCode = '2', more: Fields = {}): WireAnswer =>
  refused(refusalReasonCode, { additionalData: { refusalReasonRaw, ...more } });

const apiError = (
  errorCode: string,
  errorType = 'validation',
  more: Fields = {},
  status = 422,
): WireAnswer => ({
  status,
  headers,
  body: { status, errorCode, message, errorType, pspReference, ...more },
});

const problemDocument = (errorCode: string, status: number, more: Fields = {}): WireAnswer => ({
  status,
  headers: { 'content-type': 'application/problem+json' },
  body: {
    type: 'https://docs.adyen.com/errors/unprocessable-entity',
    title: message,
    status,
    detail: message,
    requestId: 'TESTREQUESTID',
    errorCode,
    ...more,
  },
});

/** An error of the Node SDK, as it is when it is sent on. */
const nodeError = (statusCode: number, apiErrorBody?: Fields): WireAnswer => ({
  status: statusCode,
  body: {
    name: 'HttpClientException',
    statusCode,
    responseHeaders: { pspreference: pspReference },
    responseBody: apiErrorBody ? JSON.stringify(apiErrorBody) : '<html></html>',
    ...(apiErrorBody && { errorCode: apiErrorBody['errorCode'], apiError: apiErrorBody }),
  },
});

const clientError = (error: string, fieldType?: string): WireAnswer =>
  ok({ type: 'card', error, errorI18n: message, ...(fieldType && { fieldType }) });

const thrown = (name: string, text = message, cause?: unknown): WireAnswer => ({
  status: 500,
  body: { name, message: text, options: {}, ...(cause !== undefined && { cause }) },
});

const session = (status: string): WireAnswer => ok({ id: 'CSTEST1', status });

const webhook = (success: string, reason: string, additionalData: Fields = {}): WireAnswer =>
  ok({
    live: 'false',
    notificationItems: [
      {
        NotificationRequestItem: {
          eventCode: 'AUTHORISATION',
          success,
          reason,
          pspReference,
          additionalData,
        },
      },
    ],
  });

const unknown = (reason: Reason): ExpectedReading => ({ status: 'unknown', reason });
const cardNumber = {
  status: 'failed',
  reason: 'details_not_accepted',
  field: 'card_number',
} as const;
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
  return {
    name,
    answer,
    expected: typeof expected === 'string' ? { status: 'failed', reason: expected } : expected,
    source,
    ...(during && { during }),
  };
}

/** Answers of Adyen, and what each must read as. */
export const fixtures: readonly Fixture[] = [
  row('authorised', resultCodes, payment('Authorised', { refusalReasonCode: '0' }), succeeded),
  row('received', resultCodes, payment('Received'), processing),
  row('pending', resultCodes, payment('Pending'), processing),
  row(
    'pending, the shopper confirms in an app',
    resultCodes,
    payment('Pending', { action: { type: 'await', paymentMethodType: 'blik' } }),
    actionRequired,
  ),
  row(
    'redirect',
    resultCodes,
    payment('RedirectShopper', { action: { type: 'redirect', method: 'GET' } }),
    actionRequired,
  ),
  row(
    '3D Secure 2 fingerprint',
    resultCodes,
    payment('IdentifyShopper', { action: { type: 'threeDS2', subtype: 'fingerprint' } }),
    actionRequired,
  ),
  row(
    '3D Secure 2 challenge',
    resultCodes,
    payment('ChallengeShopper', { action: { type: 'threeDS2', subtype: 'challenge' } }),
    actionRequired,
  ),
  row('voucher', resultCodes, payment('PresentToShopper', { action: { type: 'voucher' } }), actionRequired),
  row('authentication alone has moved no money', resultCodes, payment('AuthenticationFinished'), processing),
  row('a part is authorised', resultCodes, payment('PartiallyAuthorised'), 'partially_paid'),
  row(
    'a gift card paid a part of the order',
    types,
    payment('Authorised', { order: { remainingAmount: { currency: 'EUR', value: 2000 } } }),
    'partially_paid',
  ),
  row(
    'a gift card paid the rest of the order',
    types,
    payment('Authorised', { order: { remainingAmount: { currency: 'EUR', value: 0 } } }),
    succeeded,
  ),
  row('order of gift cards created', types, payment('Success'), unknown('result_unknown')),
  row('declined, insufficient funds', refusals, refused('12'), 'insufficient_funds'),
  row('declined, no reason', refusals, refused('2'), 'generic_decline'),
  row('declined, blocked card', refusals, refused('5'), 'card_restricted'),
  row('declined by the risk rules', refusals, refused('20'), 'blocked_by_risk_rules'),
  row('declined, bank check wanted', refusals, refused('38'), 'authentication_required'),
  row('declined, a reason code of tomorrow', refusals, refused('2049'), 'generic_decline'),
  row(
    'cancelled by the shopper',
    refusals,
    payment('Cancelled', { refusalReason: 'Shopper Cancelled', refusalReasonCode: '16' }),
    'payment_cancelled_by_shopper',
  ),
  row('cancelled by somebody', resultCodes, payment('Cancelled'), 'payment_not_completed'),
  row('error without a reason', resultCodes, payment('Error'), 'payment_not_completed'),
  row(
    'error of the acquirer',
    refusals,
    payment('Error', { refusalReason: 'Acquirer Error', refusalReasonCode: '4' }),
    'payment_not_completed',
  ),
  row(
    'Payment API: the name of a reason alone',
    refusals,
    payment('Refused', { refusalReason: 'CVC Declined' }),
    'csc_mismatch',
  ),
  row(
    'Payment API: a text that is not there',
    refusals,
    payment('Refused', { refusalReason: message }),
    'generic_decline',
  ),
  row('raw response, lost card', rawResponses, raw('41 : Lost card'), 'card_lost'),
  row('raw response without a leading zero', rawResponses, raw('4: Pickup card'), 'card_pick_up'),
  row('raw response that says no more', rawResponses, raw('05 : Do not honor'), 'generic_decline'),
  row(
    'raw response beside a reason of Adyen: Adyen’s holds',
    rawResponses,
    raw('57 : Transaction not permitted', '25'),
    'card_restricted',
  ),
  row(
    'raw response more telling than Adyen’s reason',
    rawResponses,
    raw('46 : Closed account', '23'),
    'card_not_active',
  ),
  row(
    'inferred reason',
    types,
    refused('10', { additionalData: { inferredRefusalReason: 'Closed Account' } }),
    'card_not_active',
  ),
  row(
    'advice never to try again',
    rawResponses,
    raw('51 : Insufficient funds', '12', { merchantAdviceCode: '03 : Do not try again' }),
    'insufficient_funds',
  ),
  row('webhook, authorised', webhooks, webhook('true', '012345:1111:03/2030'), succeeded),
  row(
    'webhook, refused',
    webhooks,
    webhook('false', 'Refused', { refusalReasonRaw: '51 : Insufficient funds' }),
    'insufficient_funds',
  ),
  row('webhook, refused for fraud', webhooks, webhook('false', 'FRAUD'), 'blocked_by_risk_rules'),
  row('session completed', types, session('completed'), succeeded),
  row('session, payment pending', types, session('paymentPending'), processing),
  row('session cancelled', types, session('canceled'), 'payment_cancelled_by_shopper'),
  row('session expired', types, session('expired'), 'session_expired'),
  row('session refused', types, session('refused'), 'too_many_attempts'),
  row('session still open', types, session('active'), unknown('result_unknown')),
  row('API: card number', errorCodes, apiError('101'), cardNumber),
  row('API: security code', errorCodes, apiError('103'), 'csc_incomplete'),
  row('API: name on the card missing', errorCodes, apiError('128'), 'card_holder_missing'),
  row('API: city missing', errorCodes, apiError('131'), {
    status: 'failed',
    reason: 'address_incomplete',
    field: 'billing_city',
  }),
  row(
    'API: a field named in the message',
    errorCodes,
    apiError('702', 'validation', { message: "Required field 'shopperEmail' is not provided." }),
    'email_missing',
  ),
  row(
    'API: a field of the delivery address named in the message',
    errorCodes,
    apiError('158', 'validation', { message: "Field 'deliveryAddress.city' is not valid." }),
    { status: 'failed', reason: 'details_not_accepted', field: 'shipping_address' },
  ),
  row(
    'API: a field that no shopper sees',
    errorCodes,
    apiError('702', 'validation', { message: "Required field 'returnUrl' is not provided." }),
    'merchant_request_rejected',
  ),
  row(
    'API: brand not set up, with its case',
    errorCodes,
    apiError('905_1', 'configuration'),
    'payment_method_not_offered',
  ),
  row('API: saved card not found', errorCodes, apiError('803'), 'saved_method_unavailable'),
  row('API: session expired', errorCodes, apiError('14_008'), 'session_expired'),
  row(
    'API: key not known',
    errorCodes,
    apiError('000', 'security', { message: 'HTTP Status Response - Unauthorized' }, 401),
    'merchant_credentials',
  ),
  row('API: not allowed', errorCodes, apiError('010', 'security', {}, 403), 'merchant_credentials'),
  row('API: fault at Adyen', errorCodes, apiError('903', 'internal', {}, 500), unknown('result_unknown')),
  row('API: an error of tomorrow', errorCodes, apiError('2049'), 'merchant_request_rejected'),
  row(
    'API: same idempotency key while the first is on its way',
    idempotency,
    apiError('704', 'validation', {}, 409),
    unknown('payment_in_progress'),
  ),
  row(
    'API: too many requests',
    'https://docs.adyen.com/development-resources/rate-limits (read 2026-11-22)',
    { status: 429, headers: { 'retry-after': '30' }, body: '' },
    'too_many_requests',
  ),
  row('API: server error without a body', errorCodes, { status: 502, body: '' }, unknown('result_unknown')),
  row(
    'API: server error while the session was made',
    errorCodes,
    apiError('903', 'internal', {}, 500),
    'service_unavailable',
    'setup',
  ),
  row(
    'problem document, not authorized',
    problemDocuments,
    problemDocument('00_401', 401),
    'merchant_credentials',
  ),
  row(
    'problem document, two fields of the shopper',
    problemDocuments,
    problemDocument('00_422', 422, {
      invalidFields: [
        { name: 'returnUrl', value: '', message },
        { name: 'shopperEmail', value: '', message: 'The field is required.' },
        { name: 'billingAddress.postalCode', value: 'x', message },
      ],
    }),
    { status: 'failed', reason: 'email_missing', issues: ['email_missing', 'postal_code_format'] },
  ),
  row(
    'problem document, fields of the store alone',
    problemDocuments,
    problemDocument('00_422', 422, { invalidFields: [{ name: 'returnUrl', value: '', message }] }),
    'merchant_request_rejected',
  ),
  row(
    'problem document, rate limit',
    problemDocuments,
    problemDocument('00_500', 500, { detail: 'too many requests' }),
    'too_many_requests',
  ),
  row(
    'Node SDK: error with the answer of the API',
    nodeSdk,
    nodeError(422, { status: 422, errorCode: '101', errorType: 'validation', message, pspReference }),
    cardNumber,
  ),
  row('Node SDK: an answer that is no JSON', nodeSdk, nodeError(502), unknown('result_unknown')),
  row('Node SDK: not authorized, no body', nodeSdk, nodeError(401), 'merchant_credentials'),
  row(
    'Node SDK: connection lost',
    nodeSdk,
    { status: 500, body: { name: 'ApiException', message: 'socket hang up', statusCode: 500 } },
    unknown('connection_lost'),
  ),
  row(
    'Node SDK: no API key',
    nodeSdk,
    { status: 401, body: { name: 'ApiException', message: 'Invalid X-API-Key was used', statusCode: 401 } },
    'merchant_credentials',
  ),
  row('Web SDK: card number', webSdk, clientError('cc.num.902', 'encryptedCardNumber'), cardNumber),
  row('Web SDK: a card that ends too soon', webSdk, clientError('cc.dat.914', 'encryptedExpiryDate'), {
    status: 'failed',
    reason: 'details_not_accepted',
    field: 'card_expiry',
  }),
  row(
    'Web SDK: a card number refused',
    webSdk,
    clientError('err.gen.9101', 'encryptedCardNumber'),
    cardNumber,
  ),
  row(
    'stopped by Adyen, which had tried too often or was told never to',
    refusals,
    refused('46'),
    'generic_decline',
  ),
  row(
    'Web SDK: a field not complete',
    webSdk,
    clientError('err.gen.9100', 'encryptedSecurityCode'),
    'csc_incomplete',
  ),
  row(
    'Web SDK: a field required',
    webSdk,
    clientError('field.error.required', 'postalCode'),
    'postal_code_missing',
  ),
  row('Web SDK: an error of tomorrow', webSdk, clientError('cc.num.2049', 'encryptedCardNumber'), {
    status: 'failed',
    reason: 'details_not_accepted',
    field: 'card_number',
  }),
  row(
    'Web SDK: state with two fields in error',
    webSdk,
    ok({
      isValid: false,
      errors: {
        encryptedCardNumber: { isValid: false, error: 'cc.num.900', errorI18n: message },
        encryptedExpiryDate: null,
        encryptedSecurityCode: { isValid: false, error: 'cc.cvc.921', errorI18n: message },
        billingAddress: { city: { isValid: false, errorMessage: 'field.error.required' } },
      },
    }),
    {
      status: 'failed',
      reason: 'card_number_missing',
      issues: ['card_number_missing', 'csc_incomplete', 'address_incomplete'],
    },
  ),
  row(
    'Web SDK: payment failed',
    webSdk,
    ok({ resultCode: 'Refused', sessionResult: 'x' }),
    'generic_decline',
  ),
  row(
    'Web SDK: wallet closed',
    webSdk,
    thrown('CANCEL', 'ApplePay UI dismissed'),
    'payment_cancelled_by_shopper',
  ),
  row(
    'Web SDK: fields did not load',
    webSdk,
    thrown('ERROR', 'secured field iframes have failed to load'),
    'secure_fields_not_loaded',
  ),
  row(
    'Web SDK: the call for the payment failed',
    webSdk,
    thrown('ERROR', 'Error when making /payments call'),
    unknown('result_unknown'),
  ),
  row('Web SDK: network', webSdk, thrown('NETWORK_ERROR'), unknown('connection_lost')),
  row(
    'Web SDK: network error around an answer of the API',
    webSdk,
    thrown('NETWORK_ERROR', message, { status: 422, errorCode: '14_008', errorType: 'validation', message }),
    'session_expired',
  ),
];

const wire: Readonly<Record<string, (code: string) => WireAnswer>> = {
  name: (code) => payment('Refused', { refusalReason: code }),
  inferred: (code) => refused('2', { additionalData: { inferredRefusalReason: code } }),
  raw: (code) => raw(`${code} : ${message}`),
  result: (code) => payment(code),
  session,
  error: (code) => apiError(code),
  type: (code) => apiError('000', code, {}, code === 'internal' ? 500 : 422),
  client: (code) => clientError(code),
  message: (code) => thrown('ERROR', code),
  thrown: (code) => thrown(code),
};

/** How Adyen puts a code on the wire. Facts of the kind `refusal` are reason codes and result codes alike. */
export function answerWith({ code, kind }: CodeFact): WireAnswer {
  const write = Object.hasOwn(wire, kind) ? wire[kind] : undefined;
  if (write) return write(code);
  const isResult = Object.hasOwn(codes.result, code) || Object.hasOwn(statuses, code);
  return isResult ? payment(code) : refused(code);
}

/** Tables that are not of codes of their own. */
export const tableKinds: TableKinds = {
  type: 'class',
  inferred: 'detail',
  message: 'detail',
  name: 'detail',
  raw: 'detail',
};
