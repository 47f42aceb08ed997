import type { CodeFact, ExpectedReading, Fixture, TableKinds, WireAnswer } from '../../fixture.js';
import type { Reason } from '../../reasons.js';

type Fields = Readonly<Record<string, unknown>>;

const payments = 'https://docs.worldpay.com/access/products/payments (read 2026-11-22)';
const refusals = 'https://developer.worldpay.com/products/reference/refusal-response (read 2026-11-21)';
const queries = 'https://docs.worldpay.com/access/products/card-payments/query-a-payment (read 2026-11-22)';
const events = 'https://docs.worldpay.com/access/products/events (read 2026-11-22)';
const errors = 'https://developer.worldpay.com/products/reference/worldpay-error-responses (read 2026-11-22)';
const checkout = 'https://github.com/Worldpay/access-checkout-ios, pact tests (read 2026-11-22)';
const wpg = 'http://support.worldpay.com/support/kb/gg/paypal/content/refused.htm (read 2026-11-22)';
const guide = 'https://doczz.net/doc/1083757/xml-direct-integration-guide---support (read 2026-11-22)';

const message = 'A sentence of the gateway.';
const headers = { 'content-type': 'application/json', 'wp-correlationid': 'test-correlation-1' };

const payment = (outcome: string, more: Fields = {}, status = 201): WireAnswer => ({
  status,
  headers,
  body: { outcome, transactionReference: 'order-test-1', ...more },
});

const refused = (refusalCode: string, more: Fields = {}): WireAnswer =>
  payment('refused', { refusalCode, refusalDescription: message, ...more });

const error = (errorName: string, status = 400, more: Fields = {}): WireAnswer => ({
  status,
  headers,
  body: { errorName, message, ...more },
});

const invalid = (
  ...validationErrors: readonly (readonly [errorName: string, jsonPath: string])[]
): WireAnswer =>
  error('bodyDoesNotMatchSchema', 400, {
    validationErrors: validationErrors.map(([errorName, jsonPath]) => ({ errorName, message, jsonPath })),
  });

const xml = (inside: string): WireAnswer => ({
  status: 200,
  headers: { 'content-type': 'text/xml' },
  body: `<?xml version="1.0" encoding="UTF-8"?><paymentService version="1.4" merchantCode="TEST"><reply>${inside}</reply></paymentService>`,
});

const order = (lastEvent: string, code?: string): WireAnswer =>
  xml(
    `<orderStatus orderCode="order-test-1"><payment><lastEvent>${lastEvent}</lastEvent>${
      code === undefined ? '' : `<ISO8583ReturnCode code="${code}" description="${message}"/>`
    }</payment></orderStatus>`,
  );

const event = (type: string): WireAnswer => ({
  status: 200,
  headers,
  body: { eventId: 'event-test-1', eventDetails: { type, transactionReference: 'order-test-1' } },
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
  return {
    name,
    answer,
    expected: typeof expected === 'string' ? { status: 'failed', reason: expected } : expected,
    source,
    ...(during && { during }),
  };
}

/** Answers of Worldpay, and what each must read as. */
export const fixtures: readonly Fixture[] = [
  row('authorized', payments, payment('authorized'), succeeded),
  row(
    'authorized, with a factor of risk',
    payments,
    payment('authorized', { riskFactors: [{ type: 'cvc', risk: 'notMatched' }] }),
    succeeded,
  ),
  row(
    'authorized in part',
    'https://developer.worldpay.com/products/card-payments/features/partial-authorizations (read 2026-11-22)',
    payment('authorized', { amounts: { requested: 1000, totalAuthorized: 700, partialAuthorization: true } }),
    'partially_paid',
  ),
  row(
    'authorized whole, though a part had done',
    'https://developer.worldpay.com/products/card-payments/features/partial-authorizations (read 2026-11-22)',
    payment('authorized', {
      amounts: { requested: 1000, totalAuthorized: 1000, partialAuthorization: false },
    }),
    succeeded,
  ),
  row('refused, the chip did not prove itself', refusals, refused('937'), 'security_violation'),
  row('refused, too many checks written', refusals, refused('1051'), 'blocked_by_risk_rules'),
  row('sent for settlement', payments, payment('sentForSettlement', {}, 202), succeeded),
  row('device data wanted for 3D Secure', payments, payment('3dsDeviceDataRequired'), actionRequired),
  row('3D Secure challenge', payments, payment('3dsChallenged'), actionRequired),
  row('3D Secure failed', payments, payment('3dsAuthenticationFailed'), 'authentication_not_completed'),
  row('3D Secure not available', payments, payment('3dsUnavailable'), 'authentication_unavailable'),
  row(
    'stopped by the fraud check',
    payments,
    payment('fraudHighRisk', { score: 96 }),
    'blocked_by_risk_rules',
  ),
  row('refused, no more said', refusals, refused('5'), 'generic_decline'),
  row('refused, insufficient funds', refusals, refused('51'), 'insufficient_funds'),
  row('refused, with a leading zero', refusals, refused('04'), 'card_pick_up'),
  row('refused, lost card', refusals, refused('41'), 'card_lost'),
  row('refused, stolen card', refusals, refused('43'), 'card_stolen'),
  row('refused, bank check wanted', refusals, refused('65'), 'authentication_required'),
  row('refused, outcome not clear at the network', refusals, refused('676'), unknown('result_unknown')),
  row('refused, the network has it pending', refusals, refused('578'), unknown('payment_processing')),
  row('refused, sent twice', refusals, refused('94'), unknown('duplicate_payment')),
  row(
    'refused, advice never to try again',
    refusals,
    refused('5', { advice: { code: '03' } }),
    'generic_decline',
  ),
  row('refused, a code of tomorrow', refusals, refused('2049'), 'generic_decline'),
  row('refused without a code', payments, payment('refused'), 'generic_decline'),
  row(
    'refused, and the security code did not match',
    payments,
    refused('5', { riskFactors: [{ type: 'cvc', risk: 'notMatched' }] }),
    'csc_mismatch',
  ),
  row(
    'refused for a reason, whatever did not match',
    payments,
    refused('43', { riskFactors: [{ type: 'cvc', risk: 'notMatched' }] }),
    'card_stolen',
  ),
  row(
    'refused, address not checked',
    payments,
    refused('5', { riskFactors: [{ type: 'avs', detail: 'address', risk: 'notChecked' }] }),
    'generic_decline',
  ),
  row('sent for cancellation', payments, payment('sentForCancellation', {}, 202), 'payment_not_completed'),
  row(
    'sent for cancellation, postal code did not match',
    payments,
    payment(
      'sentForCancellation',
      { riskFactors: [{ type: 'avs', detail: 'postcode', risk: 'not_matched' }] },
      202,
    ),
    'postal_code_mismatch',
  ),
  row('query, authorized', queries, { status: 200, headers, body: { lastEvent: 'Authorized' } }, succeeded),
  row(
    'query, sent for settlement',
    queries,
    { status: 200, headers, body: { lastEvent: 'Sent for Settlement' } },
    succeeded,
  ),
  row(
    'query, refused',
    queries,
    { status: 200, headers, body: { lastEvent: 'Refused' } },
    'generic_decline',
    'status',
  ),
  row('event, sent for authorization', events, event('sentForAuthorization'), processing),
  row('event, authorized', events, event('authorized'), succeeded),
  row('event, refused', events, event('refused'), 'generic_decline'),
  row('event, error', events, event('error'), 'payment_not_completed'),
  row('event, expired', events, event('expired'), 'payment_not_completed'),
  row('event, a refund is not a payment', events, event('refunded'), unknown('result_unknown')),
  row('WPG: authorised', wpg, order('AUTHORISED', '0'), succeeded),
  row('WPG: refused', wpg, order('REFUSED'), 'generic_decline'),
  row('WPG: refused, expired card', refusals, order('REFUSED', '54'), 'card_expired'),
  row('WPG: sent for authorisation', wpg, order('SENT_FOR_AUTHORISATION'), processing),
  row(
    'WPG: security error',
    guide,
    xml(`<error code="4"><![CDATA[${message}]]></error>`),
    'merchant_credentials',
  ),
  row(
    'WPG: an error of tomorrow',
    guide,
    xml(`<error code="99">${message}</error>`),
    unknown('result_unknown'),
  ),
  row(
    'card number fails its check',
    checkout,
    invalid(['panFailedLuhnCheck', '$.cardNumber']),
    'card_number_not_recognized',
  ),
  row(
    'card number too short',
    checkout,
    invalid(['stringIsTooShort', '$.cardNumber']),
    'card_number_incomplete',
  ),
  row('security code refused', checkout, invalid(['stringFailedRegexCheck', '$.cvc']), 'csc_incomplete'),
  row(
    'expiry month too large',
    checkout,
    invalid(['integerIsTooLarge', '$.cardExpiryDate.month']),
    'card_expiry_month_out_of_range',
  ),
  row(
    'identity of the store',
    checkout,
    invalid(['fieldHasInvalidValue', '$.identity']),
    'merchant_request_rejected',
  ),
  row(
    'several fields, one of the store',
    errors,
    invalid(
      ['fieldIsMissing', '$.merchant.entity'],
      ['fieldIsMissing', '$.instruction.paymentInstrument.cardHolderName'],
      ['stringIsTooLong', '$.instruction.paymentInstrument.billingAddress.postalCode'],
    ),
    {
      status: 'failed',
      reason: 'card_holder_missing',
      issues: ['card_holder_missing', 'postal_code_format'],
    },
  ),
  row(
    'amount too small',
    errors,
    invalid(['integerIsTooSmall', '$.instruction.value.amount']),
    'amount_too_small',
  ),
  row(
    'amount too large',
    errors,
    invalid(['numberIsTooLarge', '$.instruction.value.amount']),
    'amount_too_large',
  ),
  row(
    'amount no number',
    errors,
    invalid(['fieldMustBeInteger', '$.instruction.value.amount']),
    'amount_not_recognized',
  ),
  row(
    'a field of the shipping address',
    errors,
    invalid(['fieldIsMissing', '$.riskData.shipping.address.city']),
    { status: 'failed', reason: 'address_incomplete', field: 'shipping_address' },
  ),
  row(
    'a field named by the error itself',
    errors,
    error('fieldHasInvalidValue', 400, { jsonPath: '$.customer.email' }),
    'email_format',
  ),
  row('body not JSON', errors, error('bodyIsNotJson'), 'merchant_request_rejected'),
  row('entity not set up', errors, error('entityIsNotConfigured'), 'merchant_not_activated'),
  row('resource not found', errors, error('resourceNotFound', 404), 'merchant_resource_missing'),
  row('not authorized', errors, error('accessDenied', 401), 'merchant_credentials'),
  row(
    'too many requests',
    errors,
    { status: 429, headers: { 'retry-after': '30' }, body: '' },
    'too_many_requests',
  ),
  row('an error of tomorrow', errors, error('errorOfTomorrow'), 'payment_not_completed'),
  row('fault at Worldpay', errors, error('internalErrorOccurred', 500), unknown('result_unknown')),
  row(
    'fault at Worldpay while a session was made',
    errors,
    error('internalErrorOccurred', 500),
    'service_unavailable',
    'setup',
  ),
  row('server error without a body', errors, { status: 504, body: '' }, unknown('result_unknown')),
];

const wire: Readonly<Record<string, (code: string) => WireAnswer>> = {
  outcome: (code) => payment(code),
  risk: (code) => {
    const [type, detail] = code.split('.');
    return refused('5', {
      riskFactors: [{ type, ...(detail !== undefined && { detail }), risk: 'notMatched' }],
    });
  },
  error: (code) => error(code),
  validation: (code) => invalid([code, '$.merchant']),
  xml: (code) => xml(`<error code="${code}">${message}</error>`),
};

/** How Worldpay puts a code on the wire. */
export function answerWith({ code, kind }: CodeFact): WireAnswer {
  const write = Object.hasOwn(wire, kind) ? wire[kind] : undefined;
  return write ? write(code) : refused(code);
}

/** Tables that are not of codes of their own. */
export const tableKinds: TableKinds = {
  risk: 'detail',
};
