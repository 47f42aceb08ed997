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
  const body = { order, values: await agreedInSheet(order) };
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
  const values = payment_method === 'wallet' ? await agreedInSheet(order) : { payment_method };
  const body = { order, values };
  const path = '/shop/payments/problem-details';
  const { response } = await askShop(sandbox.url, 'POST', path, { body, headers });
  expect(await readPaymentResponse(problemDetails, response)).toMatchObject(expected);
});

/** Opens the sheet of the wallet for an order, and answers in it. Gives what it is paid with then. */
async function agreedInSheet(order = ''): Promise<Record<string, string>> {
  const { body } = await askShop(sandbox.url, 'POST', '/shop/wallet', { body: { order } });
  await fetch(`${sandbox.url}${textAt(body, 'page')}?decision=agree`, { method: 'POST' });
  return { payment_method: 'wallet', wallet_sheet: textAt(body, 'id') ?? '' };
}

test.each([
  ['cancelled', 'payment_cancelled_by_shopper'],
  ['not_set_up', 'wallet_not_set_up'],
  ['blocked', 'payment_window_blocked'],
])('the wallet has no sheet to show: %s', async (ending, reason) => {
  const headers = { 'x-sandbox-wallet': ending };
  const { response } = await askShop(sandbox.url, 'POST', '/shop/wallet', { headers });
  const result = await readPaymentResponse(problemDetails, response, { during: 'setup' });
  expect(result).toMatchObject({ error: { reason } });
});

test('the sheet of a wallet shows the amount, asks once and tells what was answered', async () => {
  const order = textAt(await placeOrder(sandbox.url), 'number');
  const headers = { 'x-sandbox-wallet': 'nothing of the kind' };
  const { body } = await askShop(sandbox.url, 'POST', '/shop/wallet', { headers, body: { order } });
  const page = `${sandbox.url}${textAt(body, 'page')}`;
  const shown = await fetch(`${page}?lang=de`);
  expect(shown.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(await shown.text()).toContain('117,40');
  await fetch(`${page}?decision=agree`, { method: 'POST' });
  expect(await (await fetch(page)).text()).toContain('There is nothing to pay.');
  const told = await askShop(sandbox.url, 'POST', `${textAt(body, 'page')}/answer`);
  expect(told.body).toEqual({ status: 'succeeded' });
});

test.each(['closed', 'answered with nothing', 'never opened'])(
  'a wallet pays nothing whose sheet was %s',
  async (how) => {
    const order = textAt(await placeOrder(sandbox.url), 'number') ?? '';
    const { body: sheet } = await askShop(sandbox.url, 'POST', '/shop/wallet', { body: { order } });
    const page = textAt(sheet, 'page') ?? '';
    const answer = (decision: string) =>
      fetch(`${sandbox.url}${page}?decision=${decision}`, { method: 'POST' });
    if (how === 'answered with nothing') await answer('');
    if (how === 'closed') {
      const { response } = await askShop(sandbox.url, 'POST', `${page}/answer`);
      expect(await readPaymentResponse(problemDetails, response, { during: 'setup' })).toMatchObject({
        error: { reason: 'payment_cancelled_by_shopper' },
      });
      // Too late.
      await answer('agree');
    }
    const id = how === 'never opened' ? 'sheet_none' : textAt(sheet, 'id');
    const body = { order, values: { payment_method: 'wallet', wallet_sheet: id } };
    const headers = { 'idempotency-key': crypto.randomUUID() };
    const { response } = await askShop(sandbox.url, 'POST', '/shop/payments/problem-details', {
      body,
      headers,
    });
    expect(await readPaymentResponse(problemDetails, response)).toMatchObject({
      error: { reason: 'payment_cancelled_by_shopper' },
    });
  },
);

test('what was agreed to for one total is not paid at another', async () => {
  const order = textAt(await placeOrder(sandbox.url), 'number') ?? '';
  const values = await agreedInSheet(order);
  await askShop(sandbox.url, 'PUT', `/shop/orders/${order}/promo-code`, { body: { code: 'TEA10' } });
  const headers = { 'idempotency-key': crypto.randomUUID() };
  const path = '/shop/payments/problem-details';
  const { response } = await askShop(sandbox.url, 'POST', path, { body: { order, values }, headers });
  expect(await readPaymentResponse(problemDetails, response)).toMatchObject({
    error: { reason: 'payment_cancelled_by_shopper' },
  });
});
