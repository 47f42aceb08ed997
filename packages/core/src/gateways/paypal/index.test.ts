import { expect, test } from 'vitest';
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
