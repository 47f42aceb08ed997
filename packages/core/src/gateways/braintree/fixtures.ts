import type { CodeFact, ExpectedReading, Fixture, TableKinds, WireAnswer } from '../../fixture.js';
import type { Reason } from '../../reasons.js';

const docs = 'https://developer.paypal.com/braintree/docs';
const results = 'package braintree 3.40.0, lib/braintree/error_response.js (read 2026-11-22)';
const statuses = 'package braintree 3.40.0, lib/braintree/transaction.js (read 2026-11-22)';
const responses = `${docs}/reference/general/processor-responses/authorization-responses (read 2026-11-21)`;
const settlements = `${docs}/reference/general/processor-responses/settlement-responses (read 2026-11-22)`;
const checks = `${docs}/reference/general/processor-responses/avs-cvv-responses (read 2026-11-22)`;
const rejections =
  'https://developer.paypal.com/braintree/articles/control-panel/transactions/declines (read 2026-11-21)';
const validations = `${docs}/reference/general/validation-errors/all (read 2026-11-21)`;
const nodeSdk = 'package braintree 3.40.0 of 2026-09-26 (read 2026-11-22)';
const web = 'package braintree-web 3.144.0 (read 2026-11-22)';
const graphql = 'package braintree 3.40.0, lib/braintree/graphql/graphql.js (read 2026-11-22)';

const message = 'Text for the integrator.';

type Parts = Readonly<Record<string, unknown>>;

function ok(body: unknown): WireAnswer {
  return { status: 200, body };
}

function transaction(status: string, more: Parts = {}): Parts {
  return {
    id: 'test_transaction_1',
    status,
    type: 'sale',
    currencyIsoCode: 'USD',
    amount: '10.00',
    ...more,
  };
}

function succeededAs(status: string, more: Parts = {}): WireAnswer {
  return ok({
    success: true,
    transaction: transaction(status, { processorResponseCode: '1000', ...more }),
  });
}

function failedAs(status: string, more: Parts): WireAnswer {
  const errors = { validationErrors: {}, errorCollections: {} };
  return ok({ success: false, message, errors, transaction: transaction(status, more) });
}

function declined(code: string, more: Parts = {}): WireAnswer {
  const status = code.startsWith('3') ? 'failed' : 'processor_declined';
  return failedAs(status, { processorResponseCode: code, processorResponseText: message, ...more });
}

function rejected(reason: string, more: Parts = {}): WireAnswer {
  return failedAs('gateway_rejected', {
    gatewayRejectionReason: reason,
    processorResponseCode: '1000',
    ...more,
  });
}

function notSettled(code: string): WireAnswer {
  return failedAs('settlement_declined', {
    processorResponseCode: '1000',
    processorSettlementResponseCode: code,
  });
}

/** A validation tree as the Node SDK builds it, `path` from its root: `transaction.creditCard`. */
function tree(path: string, errors: Parts): Parts {
  const [name, ...rest] = path.split('.');
  if (name === undefined || name === '') return { validationErrors: errors, errorCollections: {} };
  return { validationErrors: {}, errorCollections: { [name]: tree(rest.join('.'), errors) } };
}

function invalid(code: string, attribute = 'base', path = 'transaction'): WireAnswer {
  const errors = tree(path, { [attribute]: [{ attribute, code, message }] });
  return ok({ success: false, message, errors, params: {} });
}

function thrown(name: string, status: number): WireAnswer {
  return { status, body: { type: name, name, message } };
}

function fromBrowser(code: string, type: string, details?: Parts): WireAnswer {
  return ok({ name: 'BraintreeError', code, type, message, ...(details && { details }) });
}

function row(
  name: string,
  source: string,
  answer: WireAnswer,
  expected: Reason | ExpectedReading,
  during?: Fixture['during'],
): Fixture {
  const reading = typeof expected === 'string' ? ({ status: 'failed', reason: expected } as const) : expected;
  return { name, source, answer, expected: reading, ...(during && { during }) };
}

const succeeded = { status: 'succeeded' } as const;
const processing = { status: 'processing' } as const;

function unknown(reason: Reason): ExpectedReading {
  return { status: 'unknown', reason };
}

/** Answers of Braintree, one for each shape it gives them. */
export const fixtures: readonly Fixture[] = [
  row('authorized', statuses, succeededAs('authorized'), succeeded),
  row('submitted for settlement', statuses, succeededAs('submitted_for_settlement'), succeeded),
  row('settled', statuses, succeededAs('settled'), succeeded),
  row('settlement pending at PayPal', statuses, succeededAs('settlement_pending'), processing),
  row('still authorizing', statuses, succeededAs('authorizing'), processing),
  row(
    'a transaction that was looked up',
    statuses,
    ok(transaction('settling', { processorResponseCode: '1000' })),
    succeeded,
    'status',
  ),
  row(
    'a declined transaction that was looked up',
    statuses,
    ok(transaction('processor_declined', { processorResponseCode: '2001' })),
    'insufficient_funds',
    'status',
  ),
  row('a voided transaction', statuses, ok(transaction('voided')), 'payment_not_completed', 'status'),
  row('in the capitals of GraphQL', graphql, ok({ transaction: transaction('SETTLING') }), succeeded),
  row(
    'a credit is not a payment',
    statuses,
    succeededAs('submitted_for_settlement', { type: 'credit' }),
    unknown('result_unknown'),
  ),
  row('failed, of who knows what', statuses, ok({ status: 'failed' }), unknown('result_unknown')),
  row(
    'approved for a part of the amount',
    responses,
    succeededAs('authorized', { processorResponseCode: '1004', partiallyAuthorized: true }),
    { status: 'failed', reason: 'partially_paid' },
  ),
  row(
    'payment method saved',
    results,
    ok({ success: true, paymentMethod: { token: 'test_token' } }),
    succeeded,
    'setup',
  ),
  row(
    'card verified',
    results,
    ok({ success: true, verification: { id: 'test_verification', status: 'verified' } }),
    succeeded,
    'setup',
  ),

  row('declined', responses, declined('2000', { processorResponseType: 'soft_declined' }), 'generic_decline'),
  row('declined, insufficient funds', responses, declined('2001'), 'insufficient_funds'),
  row(
    'declined, stolen card',
    responses,
    declined('2013', { processorResponseType: 'hard_declined', merchantAdviceCode: '03' }),
    'card_stolen',
  ),
  row('declined, bank check needed', responses, declined('2099'), 'authentication_required'),
  row('declined with a code of tomorrow', responses, declined('2345'), 'generic_decline'),
  row(
    'declined, address and security code wrong',
    responses,
    {
      ...declined('2060', { avsStreetAddressResponseCode: 'N', cvvResponseCode: 'N' }),
    },
    {
      status: 'failed',
      reason: 'address_mismatch',
      issues: ['address_mismatch', 'csc_mismatch'],
    },
  ),
  row('processor not reached', responses, declined('3000'), 'service_unavailable'),
  row('rejected: address', rejections, rejected('avs'), 'address_mismatch'),
  row(
    'rejected: address, of which only the postal code is wrong',
    rejections,
    rejected('avs', { avsStreetAddressResponseCode: 'M', avsPostalCodeResponseCode: 'N' }),
    'postal_code_mismatch',
  ),
  row(
    'rejected: address and security code',
    rejections,
    rejected('avs_and_cvv', {
      avsStreetAddressResponseCode: 'N',
      avsPostalCodeResponseCode: 'N',
      cvvResponseCode: 'N',
    }),
    {
      status: 'failed',
      reason: 'address_mismatch',
      issues: ['address_mismatch', 'postal_code_mismatch', 'csc_mismatch'],
    },
  ),
  row('rejected: security code', rejections, rejected('cvv', { cvvResponseCode: 'N' }), 'csc_mismatch'),
  row(
    'rejected: security code, which the bank did not check',
    checks,
    rejected('cvv', { avsPostalCodeResponseCode: 'N', cvvResponseCode: 'U' }),
    'generic_decline',
  ),
  row('rejected: security code left out', checks, rejected('cvv', { cvvResponseCode: 'I' }), 'csc_missing'),
  row(
    'rejected: address, which the bank does not check',
    checks,
    rejected('avs', {
      avsStreetAddressResponseCode: 'S',
      avsPostalCodeResponseCode: 'S',
      cvvResponseCode: 'N',
    }),
    'generic_decline',
  ),
  row(
    'declined for the security code, the address does not matter',
    checks,
    declined('2010', { avsPostalCodeResponseCode: 'N', cvvResponseCode: 'N' }),
    'csc_mismatch',
  ),
  row('amount that the processor does not take', responses, declined('2048'), 'merchant_request_rejected'),
  row('rejected: fraud', rejections, rejected('fraud'), 'suspected_fraud'),
  row('rejected: risk threshold', rejections, rejected('risk_threshold'), 'blocked_by_risk_rules'),
  row('rejected: duplicate', rejections, rejected('duplicate'), unknown('duplicate_payment')),
  row('rejected for a reason of tomorrow', rejections, rejected('moon_phase'), 'generic_decline'),
  row('settlement declined', settlements, notSettled('4001'), 'payment_method_declined'),
  row(
    'verification declined',
    results,
    ok({
      success: false,
      message,
      verification: { id: 'test_verification', status: 'processor_declined', processorResponseCode: '2006' },
    }),
    'card_expiry_mismatch',
    'setup',
  ),
  row(
    'verification rejected: security code',
    results,
    ok({
      success: false,
      verification: { status: 'gateway_rejected', gatewayRejectionReason: 'cvv', cvvResponseCode: 'N' },
    }),
    'csc_mismatch',
    'setup',
  ),

  row(
    'card number refused',
    validations,
    invalid('81715', 'number', 'transaction.creditCard'),
    'card_number_not_recognized',
  ),
  row(
    'several values refused',
    validations,
    ok({
      success: false,
      message,
      errors: {
        validationErrors: {},
        errorCollections: {
          transaction: {
            validationErrors: { amount: [{ attribute: 'amount', code: '81531', message }] },
            errorCollections: {
              creditCard: tree('', {
                number: [{ attribute: 'number', code: '81714', message }],
                cvv: [{ attribute: 'cvv', code: '81706', message }],
              }),
            },
          },
        },
      },
    }),
    {
      status: 'failed',
      reason: 'amount_too_small',
      issues: ['amount_too_small', 'card_number_missing', 'csc_missing'],
    },
  ),
  row(
    'values refused, the tree as the API writes it',
    results,
    {
      status: 422,
      body: {
        apiErrorResponse: {
          message,
          errors: {
            errors: [],
            transaction: {
              errors: [],
              creditCard: { errors: [{ attribute: 'expiration_date', code: '81710', message }] },
            },
          },
        },
      },
    },
    { status: 'failed', reason: 'details_not_accepted', field: 'card_expiry' },
  ),
  row(
    'values refused, as deepErrors() lists them',
    results,
    { status: 422, body: { errors: [{ attribute: 'postal_code', code: '81813', message }] } },
    'postal_code_format',
  ),
  row(
    'one error by itself',
    results,
    { status: 422, body: { attribute: 'email', code: '81604', message } },
    'email_format',
  ),
  row(
    'billing street missing',
    validations,
    invalid('81811', 'streetAddress', 'transaction.billing'),
    'address_incomplete',
  ),
  row('delivery street missing', validations, invalid('81811', 'streetAddress', 'transaction.shipping'), {
    status: 'failed',
    reason: 'address_incomplete',
    field: 'shipping_address',
  }),
  row('delivery postal code refused', validations, invalid('81813', 'postalCode', 'transaction.shipping'), {
    status: 'failed',
    reason: 'details_not_accepted',
    field: 'shipping_address',
  }),
  row(
    'card number refused with a code of tomorrow',
    validations,
    invalid('81799', 'number', 'transaction.creditCard'),
    'card_number_not_recognized',
  ),
  row(
    'expiry month refused with a code of tomorrow',
    validations,
    invalid('81798', 'expirationMonth', 'transaction.creditCard'),
    'card_expiry_month_out_of_range',
  ),
  row('a value of the store refused', validations, invalid('91501', 'orderId'), 'merchant_request_rejected'),
  row('details used up', validations, invalid('91564', 'paymentMethodNonce'), 'payment_details_already_used'),
  row('card of somebody else', validations, invalid('91516'), 'saved_method_unavailable'),
  row(
    'an order line refused',
    validations,
    invalid('95822', 'name', 'transaction.lineItems.index0'),
    'merchant_request_rejected',
  ),
  row('idempotency key in flight', nodeSdk, invalid('915233'), unknown('payment_in_progress')),
  row('idempotency key of another request', nodeSdk, invalid('915232'), unknown('request_conflict')),
  row('fault behind an idempotency key', nodeSdk, invalid('915235'), unknown('result_unknown')),
  row('a code nobody knows', validations, invalid('99999'), 'payment_not_completed'),

  row('Node SDK: keys refused', nodeSdk, thrown('authenticationError', 500), 'merchant_credentials'),
  row('Node SDK: not permitted', nodeSdk, thrown('authorizationError', 500), 'merchant_credentials'),
  row('Node SDK: not found', nodeSdk, thrown('notFoundError', 500), 'merchant_resource_missing'),
  row('Node SDK: too many requests', nodeSdk, thrown('tooManyRequestsError', 500), 'too_many_requests'),
  row('Node SDK: fault at Braintree', nodeSdk, thrown('serverError', 500), unknown('result_unknown')),
  row('Node SDK: no answer in time', nodeSdk, thrown('gatewayTimeoutError', 500), unknown('result_unknown')),
  row('Node SDK: connection lost', nodeSdk, thrown('unexpectedError', 500), unknown('result_unknown')),
  row(
    'Node SDK: fault at Braintree, while setting up',
    nodeSdk,
    thrown('serverError', 500),
    'service_unavailable',
    'setup',
  ),
  row('rate limit', nodeSdk, { status: 429, headers: { 'retry-after': '2' }, body: '' }, 'too_many_requests'),
  row(
    'a page instead of an answer',
    nodeSdk,
    { status: 502, headers: { 'content-type': 'text/html' }, body: '<html>Bad gateway</html>' },
    unknown('result_unknown'),
  ),

  row(
    'GraphQL: card number refused',
    graphql,
    ok({
      errors: [
        {
          message,
          extensions: {
            errorClass: 'VALIDATION',
            errorType: 'user_error',
            legacyCode: '81715',
            inputPath: ['input', 'creditCard', 'number'],
          },
        },
      ],
    }),
    'card_number_not_recognized',
  ),
  row(
    'GraphQL: not authenticated',
    graphql,
    ok({ errors: [{ message, extensions: { errorClass: 'AUTHENTICATION' } }] }),
    'merchant_credentials',
  ),
  row(
    'GraphQL: fault at Braintree',
    graphql,
    ok({ errors: [{ message, extensions: { errorClass: 'INTERNAL' } }] }),
    unknown('result_unknown'),
  ),

  row(
    'hosted fields: number and security code not right',
    web,
    fromBrowser('HOSTED_FIELDS_FIELDS_INVALID', 'CUSTOMER', { invalidFieldKeys: ['number', 'cvv'] }),
    {
      status: 'failed',
      reason: 'card_number_not_recognized',
      issues: ['card_number_not_recognized', 'csc_incomplete'],
    },
  ),
  row(
    'hosted fields: expiry date not right',
    web,
    fromBrowser('HOSTED_FIELDS_FIELDS_INVALID', 'CUSTOMER', { invalidFieldKeys: ['expirationDate'] }),
    { status: 'failed', reason: 'details_not_accepted', field: 'card_expiry' },
  ),
  row(
    'hosted fields: empty',
    web,
    fromBrowser('HOSTED_FIELDS_FIELDS_EMPTY', 'CUSTOMER'),
    'card_number_missing',
  ),
  row(
    'hosted fields: refused by the gateway, with the values',
    web,
    fromBrowser('HOSTED_FIELDS_FAILED_TOKENIZATION', 'CUSTOMER', {
      originalError: {
        fieldErrors: [{ field: 'creditCard', fieldErrors: [{ field: 'cvv', code: '81707', message }] }],
      },
    }),
    'csc_incomplete',
  ),
  row(
    'hosted fields: no connection',
    web,
    fromBrowser('HOSTED_FIELDS_TOKENIZATION_NETWORK_ERROR', 'NETWORK'),
    'service_unavailable',
  ),
  row(
    '3-D Secure closed',
    web,
    fromBrowser('THREEDS_CARDINAL_SDK_CANCELED', 'CUSTOMER'),
    'authentication_cancelled',
  ),
  row(
    'PayPal window closed',
    web,
    fromBrowser('PAYPAL_POPUP_CLOSED', 'CUSTOMER'),
    'payment_cancelled_by_shopper',
  ),
  row(
    'approved at the bank, then lost',
    web,
    fromBrowser('LOCAL_PAYMENT_TOKENIZATION_FAILED', 'NETWORK'),
    unknown('result_unknown'),
  ),
  row(
    'braintree-web: a code of tomorrow',
    web,
    fromBrowser('COLOUR_INVALID', 'MERCHANT'),
    'merchant_request_rejected',
  ),
];

const wire: Readonly<Record<string, (code: string) => WireAnswer>> = {
  decline: (code) =>
    /^1\d{3}$/.test(code)
      ? succeededAs('settlement_pending', { processorResponseCode: code })
      : declined(code),
  refusal: (code) => rejected(code),
  settlement: notSettled,
  family: (code) => invalid(/^\d{3}$/.test(code) ? `${code}99` : code),
  client: (code) => fromBrowser(code, 'MERCHANT'),
  type: (code) => (/^[A-Z]+$/.test(code) ? fromBrowser('CODE_OF_TOMORROW', code) : thrown(code, 500)),
  errorClass: (code) => ok({ errors: [{ message, extensions: { errorClass: code } }] }),
};

/** How Braintree puts a code on the wire, as its Node SDK hands it on. */
export function answerWith({ code, kind }: CodeFact): WireAnswer {
  const write = Object.hasOwn(wire, kind) ? wire[kind] : undefined;
  return write ? write(code) : invalid(code);
}

/** Tables that are not of codes of their own. */
export const tableKinds: TableKinds = {
  family: 'class',
  type: 'class',
};
