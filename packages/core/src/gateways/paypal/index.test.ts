import { expect, test } from 'vitest';
import type { Reading, Reason } from '../../index.js';
import { readPayment } from '../../readPayment.js';
import { paypal } from './index.js';

const refused = {
  name: 'UNPROCESSABLE_ENTITY',
  debug_id: 'f0a1b2c3d4e5f',
  details: [{ issue: 'INSTRUMENT_DECLINED' }],
};

function declined(processor_response: object) {
  return { status: 'DECLINED', amount: { currency_code: 'EUR', value: '49.00' }, processor_response };
}

function read(response: unknown) {
  const result = readPayment(paypal, response);
  if (!('error' in result)) throw new Error(result.status);
  return result.error;
}

test.each([
  ['the network', { response_code: '5120', payment_advice_code: '03' }],
  ['the network, for a canceled subscription', { response_code: '5120', payment_advice_code: '21' }],
  ['the bank, which is not to be asked again', { response_code: '5910' }],
  ['PayPal', { response_code: 'PPRN' }],
])('never offers another try against the word of %s', (_, response) => {
  const { actions, retry } = read(declined(response));
  expect(actions).not.toContain('try_again');
  expect(actions).not.toContain('try_later');
  expect(retry.automatic).toBe(false);
});

test('offers to try later when nobody speaks against it', () => {
  const response = { response_code: '5120', payment_advice_code: '02' };
  expect(read(declined(response)).actions).toContain('try_later');
});

test.each([
  ['bank', { response_code: '0500', cvv_code: 'N' }, '0500'],
  ['network', { payment_advice_code: '40' }, '40'],
  ['bank, which nobody knows', { response_code: '5999' }, '5999'],
])('logs the code of the %s', (_, response, code) => {
  expect(read(declined(response)).gatewayCode).toBe(code);
});

test('passes no sentence on', () => {
  const body = { name: 'VALIDATION_ERROR', details: [{ field: 'payer.email', issue: 'Value is invalid' }] };
  expect(read(body)).toMatchObject({ reason: 'email_format', gatewayCode: 'VALIDATION_ERROR' });
});

test('reads the error that the server SDK throws', () => {
  const response = { statusCode: 422, headers: {}, body: JSON.stringify(refused), result: refused };
  const error = Object.assign(new Error('Unprocessable'), response);
  expect(read(error)).toMatchObject({ reason: 'payment_method_declined', reference: 'f0a1b2c3d4e5f' });
});

test('finds the request id of a declined order in the headers that the server SDK gives', () => {
  const headers = { 'paypal-debug-id': 'f0a1b2c3d4e5f' };
  const body = JSON.stringify(declined({ response_code: '5120' }));
  expect(read({ statusCode: 201, headers, body }).reference).toBe('f0a1b2c3d4e5f');
});

const unit = (kind: string, ...statuses: readonly string[]): object => ({
  payments: { [kind]: statuses.map((status) => ({ status })) },
});
const paid = unit('captures', 'COMPLETED');

test.each<[answer: object, status: Reading['status']]>([
  [{ purchase_units: [unit('captures', 'DECLINED', 'COMPLETED')] }, 'succeeded'],
  [{ purchase_units: [unit('captures', 'COMPLETED', 'DECLINED')] }, 'succeeded'],
  [{ purchase_units: [unit('captures', 'PENDING', 'DECLINED')] }, 'processing'],
  [{ purchase_units: [unit('captures', 'PENDING', 'COMPLETED')] }, 'succeeded'],
  [{ purchase_units: [unit('captures', 'NEW', 'DECLINED')] }, 'failed'],
  [{ purchase_units: [unit('captures', 'DECLINED', 'NEW')] }, undefined],
  [{ purchase_units: [unit('authorizations', 'CREATED')] }, 'succeeded'],
  [
    {
      purchase_units: [
        { payments: { captures: [{ status: 'DECLINED' }], authorizations: [{ status: 'CREATED' }] } },
      ],
    },
    'failed',
  ],
  [{ purchaseUnits: [paid] }, 'succeeded'],
  [{ purchase_units: [paid, unit('captures', 'PENDING')] }, 'processing'],
  [{ purchase_units: [paid, unit('captures', 'NEW')] }, undefined],
  [{ purchase_units: [paid, unit('captures', 'DECLINED')] }, 'failed'],
  [{ purchase_units: [paid, paid] }, 'succeeded'],
  [{ purchase_units: [{}], status: 'APPROVED' }, 'processing'],
  [{ status: 'CREATED' }, 'action_required'],
  [{ status: 'COMPLETED' }, undefined],
  [{ status: 'COMPLETED', amount: {} }, 'succeeded'],
  [{ status: 'COMPLETED', processor_response: {} }, 'succeeded'],
  [{ resource: { status: 'COMPLETED', amount: {} } }, 'succeeded'],
  [{ body: 'no JSON', status: 'VOIDED' }, 'failed'],
])('%o is %s', (answer, status) => {
  expect(paypal.read(answer).status).toBe(status);
});

const source = (result: object): object => ({ card: { authentication_result: result } });
const three_d_secure = { authentication_status: 'N' };

test.each<[name: string, answer: object, reasons: readonly (Reason | null)[]]>([
  [
    'a part that was paid, first',
    { purchase_units: [paid, unit('captures', 'DECLINED')] },
    ['partially_paid', 'payment_method_declined'],
  ],
  [
    'a filter of PayPal before the bank',
    { ...declined({ response_code: '5120' }), status_details: { reason: 'DECLINED_BY_RISK_FRAUD_FILTERS' } },
    ['blocked_by_risk_rules'],
  ],
  [
    'the security code, where the bank says nothing',
    declined({ response_code: '0500', cvv_code: 'N' }),
    ['csc_mismatch'],
  ],
  [
    'the address, where the bank says nothing',
    declined({ response_code: '0500', avs_code: 'N' }),
    ['address_mismatch'],
  ],
  [
    'advice, where the bank says nothing',
    declined({ response_code: '0500', payment_advice_code: '01' }),
    ['card_not_active'],
  ],
  ['the bank before any check', declined({ response_code: '5120', cvv_code: 'N' }), ['insufficient_funds']],
  ['a check where there is no code', declined({ cvv_code: 'N' }), ['csc_mismatch']],
  [
    'a check of the bank that came to nothing',
    { payment_source: source({ liability_shift: 'NO', three_d_secure }) },
    ['authentication_not_completed'],
  ],
  [
    'no check whose risk the bank bears',
    { payment_source: source({ liability_shift: 'POSSIBLE', three_d_secure }) },
    [],
  ],
  [
    'no check of a payment that was made',
    { payment_source: source({ liability_shift: 'NO', three_d_secure }), purchase_units: [paid] },
    [],
  ],
  [
    'a check of Google Pay',
    {
      paymentSource: {
        googlePay: source({ liabilityShift: 'NO', threeDSecure: { authenticationStatus: 'R' } }),
      },
    },
    ['authentication_rejected'],
  ],
  [
    'an empty card field',
    { errors: ['INVALID_CVV'], fields: { cardCvvField: { isEmpty: true } } },
    ['csc_missing'],
  ],
  [
    'a card field with something in it',
    { errors: ['INVALID_CVV'], fields: { cardCvvField: { isEmpty: false } } },
    ['csc_incomplete'],
  ],
  [
    'every problem',
    { name: 'UNPROCESSABLE_ENTITY', details: [{ issue: 'INSTRUMENT_DECLINED' }, { issue: 'NEW' }] },
    ['payment_method_declined', 'payment_not_completed'],
  ],
  ['an error of the script', { code: 'ERR_DOMAIN_MISMATCH' }, ['merchant_credentials']],
  ['an error of the script by its text', { message: 'INELIGIBLE_CARD_VENDOR' }, ['card_brand_not_supported']],
  ['a result of the script', { state: 'canceled' }, ['authentication_cancelled']],
  ['an error of the token', { error: 'invalid_client' }, ['merchant_credentials']],
])('tells %s', (_, answer, reasons) => {
  expect(paypal.read(answer).findings.map(({ reason }) => reason)).toEqual(reasons);
});

test.each<[field: string, issue: string, reason: Reason]>([
  ['/payer/email_address', 'INVALID_PARAMETER_SYNTAX', 'email_format'],
  ['/payer/email_address', 'MISSING_REQUIRED_PARAMETER', 'email_missing'],
  ['payer.email', 'INVALID_STRING_LENGTH', 'email_format'],
  ['/my/payer/email_address', 'INVALID_PARAMETER_SYNTAX', 'merchant_request_rejected'],
  ['/payers/email_address', 'INVALID_PARAMETER_SYNTAX', 'merchant_request_rejected'],
  ['/payment_source/card/security_code', 'INVALID_PARAMETER_SYNTAX', 'csc_incomplete'],
  ['/payment_source/card/name', 'INVALID_PARAMETER_SYNTAX', 'card_holder_not_accepted'],
  ['/payment_source/paypal/name', 'INVALID_PARAMETER_SYNTAX', 'details_not_accepted'],
  ['/purchase_units/0/amount/value', 'DECIMAL_PRECISION', 'amount_not_recognized'],
  ['/purchase_units/0/amount', 'DECIMAL_PRECISION', 'amount_not_recognized'],
  ['/purchase_units/0/amount/breakdown', 'DECIMAL_PRECISION', 'merchant_request_rejected'],
  ['/my/purchase_units/0/amount', 'DECIMAL_PRECISION', 'merchant_request_rejected'],
  ['/purchase_units/0/items/0/amount', 'DECIMAL_PRECISION', 'merchant_request_rejected'],
  ['/purchase_units/0/shipping/address/postal_code', 'MISSING_REQUIRED_PARAMETER', 'address_incomplete'],
  ['/purchase_units/0/shipping/name/full_name', 'INVALID_PARAMETER_SYNTAX', 'details_not_accepted'],
  ['/purchase_units/0/shipping/type', 'INVALID_PARAMETER_SYNTAX', 'merchant_request_rejected'],
  ['/payer/email_address', 'MISSING_CRYPTOGRAM', 'merchant_request_rejected'],
])('%s, %s: %s', (field, issue, reason) => {
  const [finding] = paypal.read({ name: 'UNPROCESSABLE_ENTITY', details: [{ field, issue }] }).findings;
  expect(finding).toMatchObject({ code: issue, reason });
});

test.each(['no NEW_ISSUE', 'NEW_ISSUE no', 'NEW-ISSUE', 'invalid-client'])(
  'takes no text for a code: %s',
  (issue) => {
    const [finding] = paypal.read({ name: 'UNPROCESSABLE_ENTITY', details: [{ issue }] }).findings;
    expect(finding).toEqual({ code: 'UNPROCESSABLE_ENTITY', reason: 'payment_not_completed' });
  },
);

test('finds the request id in the body that the server SDK has read', () => {
  expect(paypal.read({ result: { debugId: 'f0a1b2c3d4e5f' } }).reference).toBe('f0a1b2c3d4e5f');
  expect(paypal.referenceHeader).toBe('paypal-debug-id');
});

test('one attempt that must not be repeated is enough', () => {
  const units = ['5120', 'PPRN'].map((response_code) => ({
    payments: { captures: [declined({ response_code })] },
  }));
  expect(paypal.read({ purchase_units: units }).doNotRetry).toBe(true);
});

test('a part that was paid is logged by the state of that part', () => {
  const answer = { purchase_units: [paid, unit('captures', 'DECLINED')] };
  expect(paypal.read(answer).findings[0]).toEqual({ code: 'COMPLETED', reason: 'partially_paid' });
});

test('a check of the bank that came to nothing is a failure', () => {
  const answer = { payment_source: source({ liability_shift: 'NO', three_d_secure }) };
  expect(paypal.read(answer).status).toBe('failed');
});

test('the unit of an amount has a name of any length', () => {
  const details = [{ field: '/purchase_units/10/amount', issue: 'DECIMAL_PRECISION' }];
  expect(paypal.read({ name: 'UNPROCESSABLE_ENTITY', details }).findings[0]?.field).toBe('amount');
});
