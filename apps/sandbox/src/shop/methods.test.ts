import { at, listAt, readPaymentResponse, textAt } from '@tactful/core';
import { problemDetails } from '@tactful/core/gateways/problem-details';
import { stripe } from '@tactful/core/gateways/stripe';
import { synapto } from '@tactful/core/gateways/synapto';
import { xpay } from '@tactful/core/gateways/xpay';
import { expect, test } from 'vitest';
import { lookUpAt } from '../../test/payAt.js';
import { askShop, placeOrder } from '../../test/shop.js';
import { sandboxForTests } from '../../test/sandboxForTests.js';

const sandbox = await sandboxForTests();

test('an order says how it can be paid, and why not', async () => {
  const { body } = await askShop(sandbox.url, 'POST', '/shop/orders');
  expect(listAt(body, 'methods')).toContainEqual({
    method: 'pay_later',
    unavailable: 'amount_too_small',
    minimum: 15_000,
  });
});

test.each([stripe, xpay, synapto])(
  '$name: what the shop’s server has the token of, it pays itself',
  async (gateway) => {
    const order = textAt(await placeOrder(sandbox.url), 'number');
    const path = `/shop/payments/${gateway.name}`;
    const opened = await askShop(sandbox.url, 'POST', path, { body: { order } });
    const key = crypto.randomUUID();
    const headers = { 'idempotency-key': key };
    const values = { payment_method: 'bank_debit', iban: 'DE89370400440532013000' };
    const { response, body } = await askShop(sandbox.url, 'POST', path, { body: { order, values }, headers });
    expect(await readPaymentResponse(gateway, response)).toEqual({ status: 'succeeded' });
    expect(at(body, 'id')).toBe(at(opened.body, 'id'));
    const found = await lookUpAt(sandbox.url, gateway.name, key);
    expect(await readPaymentResponse(gateway, found, { during: 'status' })).toEqual({ status: 'succeeded' });
  },
);

test('a scenario reaches the gateway through the shop’s server', async () => {
  const order = textAt(await placeOrder(sandbox.url), 'number');
  await askShop(sandbox.url, 'POST', '/shop/payments/stripe', { body: { order } });
  const headers = { 'idempotency-key': crypto.randomUUID(), 'x-sandbox-scenario': 'insufficient_funds' };
  const body = { order, values: { payment_method: 'wallet' } };
  const { response } = await askShop(sandbox.url, 'POST', '/shop/payments/stripe', { body, headers });
  expect(await readPaymentResponse(stripe, response)).toMatchObject({
    error: { reason: 'insufficient_funds' },
  });
});

test.each([
  ['', 'bank_debit', { status: 'succeeded' }],
  ['not_known', 'bank_debit', { error: { reason: 'iban_not_recognized', field: 'iban' } }],
  ['not_allowed', 'bank_debit', { error: { reason: 'bank_account_cannot_be_debited', field: 'iban' } }],
  ['no_mandate', 'bank_debit', { error: { reason: 'mandate_not_active', field: 'mandate_consent' } }],
  ['returned', 'bank_debit', { error: { reason: 'bank_debit_returned' } }],
  ['returned', 'wallet', { status: 'succeeded' }],
])('the bank answers to a debit: %s, paid by %s', async (ending, payment_method, expected) => {
  const order = textAt(await placeOrder(sandbox.url), 'number');
  const headers = { 'idempotency-key': crypto.randomUUID(), 'x-sandbox-debit': ending };
  const body = { order, values: { payment_method } };
  const path = '/shop/payments/problem-details';
  const { response } = await askShop(sandbox.url, 'POST', path, { body, headers });
  expect(await readPaymentResponse(problemDetails, response)).toMatchObject(expected);
});

test.each([
  ['', { status: 'succeeded' }],
  ['nothing of the kind', { status: 'succeeded' }],
  ['cancelled', { error: { reason: 'payment_cancelled_by_shopper' } }],
  ['not_set_up', { error: { reason: 'wallet_not_set_up' } }],
  ['blocked', { error: { reason: 'payment_window_blocked' } }],
])('the sheet of the wallet ends: %s', async (ending, expected) => {
  const headers = { 'x-sandbox-wallet': ending };
  const { response } = await askShop(sandbox.url, 'POST', '/shop/wallet', { headers });
  expect(await readPaymentResponse(problemDetails, response, { during: 'setup' })).toMatchObject(expected);
});
