import { expect, test } from 'vitest';
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
