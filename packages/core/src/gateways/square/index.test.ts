import { expect, test } from 'vitest';
import type { Reading, Reason } from '../../index.js';
import { readPayment } from '../../readPayment.js';
import { square } from './index.js';

const declined = { category: 'PAYMENT_METHOD_ERROR', code: 'INSUFFICIENT_FUNDS', detail: 'Text.' };

function read(response: unknown) {
  const result = readPayment(square, response);
  if (!('error' in result)) throw new Error(result.status);
  return result.error;
}

function thrown(name: string, more: object = {}): Error {
  return Object.assign(new Error('Text for the integrator.'), { name, ...more });
}

test('reads the error that the server SDK throws', () => {
  const errors = [declined];
  const error = thrown('SquareError', { statusCode: 402, body: { errors }, errors });
  expect(read(error)).toMatchObject({ reason: 'insufficient_funds', charged: 'no' });
});

test('reads how long to wait from the answer that the server SDK keeps', () => {
  const errors = [{ category: 'RATE_LIMIT_ERROR', code: 'RATE_LIMITED' }];
  const rawResponse = { status: 429, headers: new Headers({ 'retry-after': '3' }) };
  const error = thrown('SquareError', { statusCode: 429, body: { errors }, errors, rawResponse });
  expect(read(error)).toMatchObject({ reason: 'too_many_requests', retry: { afterMs: 3000 } });
});

test('a timeout of the server SDK leaves the payment open', () => {
  expect(read(thrown('SquareTimeoutError'))).toMatchObject({ reason: 'result_unknown', charged: 'unknown' });
});

test('an answer that never came leaves the payment open', () => {
  const errors = [{ category: 'V1_ERROR', code: 'Unknown' }];
  const error = thrown('SquareError', { errors, cause: new TypeError('fetch failed') });
  expect(read(error)).toMatchObject({ reason: 'connection_lost', charged: 'unknown' });
});

test.each([
  ['error', { errors: [declined] }, 'INSUFFICIENT_FUNDS'],
  ['error nobody knows', { errors: [{ ...declined, code: 'NEW_REASON' }] }, 'NEW_REASON'],
  [
    'form field',
    { status: 'Invalid', errors: [{ type: 'VALIDATION_ERROR', field: 'cvv' }] },
    'VALIDATION_ERROR',
  ],
  ['result', { status: 'Cancel' }, 'Cancel'],
])('logs the code of the %s', (_, response, code) => {
  expect(read(response).gatewayCode).toBe(code);
});

test.each(['card', 'wallet', 'bank_account', 'buy_now_pay_later', 'square_account'])(
  'finds what a payment keeps under %s_details',
  (source) => {
    const payment = { status: 'FAILED', [`${source}_details`]: { errors: [declined] } };
    expect(square.read({ payment })).toMatchObject({
      status: 'failed',
      findings: [{ code: 'INSUFFICIENT_FUNDS', reason: 'insufficient_funds' }],
    });
  },
);

test.each<[answer: object, status: Reading['status']]>([
  [{ payment: { status: 'COMPLETED' } }, 'succeeded'],
  [{ body: { payment: { status: 'COMPLETED' } } }, 'succeeded'],
  [{ data: { object: { payment: { status: 'COMPLETED' } } } }, 'succeeded'],
  [{ source_type: 'CARD', status: 'COMPLETED' }, 'succeeded'],
  [{ sourceType: 'CARD', status: 'COMPLETED' }, 'succeeded'],
  [{ amount_money: {}, status: 'COMPLETED' }, 'succeeded'],
  [{ status: 'COMPLETED' }, undefined],
  [{ payment: {} }, undefined],
])('%o is %s', (answer, status) => {
  expect(square.read(answer).status).toBe(status);
});

test.each<[code: string, field: string, reason: Reason | null]>([
  ['VALUE_EMPTY', 'buyer_email_address', 'email_missing'],
  ['MISSING_REQUIRED_PARAMETER', 'buyer_email_address', 'email_missing'],
  ['VALUE_EMPTY_NOW', 'buyer_email_address', 'email_format'],
  ['NO_VALUE_EMPTY', 'buyer_email_address', null],
  ['BAD_REQUEST', 'buyer_email_address', 'email_format'],
  ['NO_BAD_REQUEST', 'buyer_email_address', null],
  ['BAD_REQUEST_NOW', 'buyer_email_address', null],
  ['INSUFFICIENT_FUNDS', 'buyer_email_address', 'insufficient_funds'],
  ['VALUE_TOO_HIGH', 'amount_money', 'amount_too_large'],
  ['VALUE_TOO_LOW', 'payment.amount_money.amount', 'amount_too_small'],
  ['BAD_REQUEST', 'amount_money', 'amount_not_recognized'],
  ['VALUE_TOO_HIGH', 'card.exp_year', 'card_expiry_year_out_of_range'],
  ['VALUE_TOO_LOW', 'card.exp_year', 'card_expiry_year_out_of_range'],
  ['BAD_REQUEST', 'tip_amount_money', 'merchant_request_rejected'],
  ['BAD_REQUEST', 'amount_money.currency', 'merchant_request_rejected'],
  ['NOT_FOUND', 'source_id', 'saved_method_unavailable'],
  ['NOT_FOUND', 'card_id', 'saved_method_unavailable'],
  ['NOT_FOUND', 'my_source_id', 'merchant_resource_missing'],
  ['NOT_FOUND', 'card_id_2', 'merchant_resource_missing'],
])('%s at %s: %s', (code, field, reason) => {
  const [finding] = square.read({ errors: [{ code, field }] }).findings;
  expect(finding).toMatchObject({ code, reason });
});

test.each(['no BAD', 'BAD no', 'Unknown'])('takes no text for a code: %s', (code) => {
  expect(
    square.read({ errors: [{ category: 'NEW', code }] }).findings.map((found) => found.code),
  ).not.toContain(code);
});

test('goes by no class where the SDK got no error', () => {
  expect(square.read({ errors: [{ category: 'API_ERROR', code: 'Unknown' }] }).findings).toEqual([]);
});

test('an error among others may have nothing but a name', () => {
  const errors = [{ name: 'TokenizationError' }];
  expect(square.read({ errors }).findings[0]?.reason).toBe('payment_not_completed');
});

test('tells problems apart by their codes and by their fields', () => {
  const codesOf = (errors: readonly object[]) => square.read({ errors }).findings.map(({ code }) => code);
  expect(
    codesOf([{ code: 'GENERIC_DECLINE' }, { code: 'CARD_DECLINED' }, { code: 'CARD_DECLINED' }]),
  ).toEqual(['GENERIC_DECLINE', 'CARD_DECLINED']);
  const fields = ['locality', 'country', 'country'].map((field) => ({ code: 'BAD_REQUEST', field }));
  expect(codesOf(fields)).toEqual(['BAD_REQUEST', 'BAD_REQUEST']);
});

test('the check of the security code explains only a decline without a reason', () => {
  const payment = (code: string): object => ({
    payment: { status: 'FAILED', card_details: { cvv_status: 'CVV_REJECTED', errors: [{ code }] } },
  });
  expect(square.read(payment('GENERIC_DECLINE')).findings[0]?.reason).toBe('csc_mismatch');
  expect(square.read(payment('INSUFFICIENT_FUNDS')).findings[0]?.reason).toBe('insufficient_funds');
});
