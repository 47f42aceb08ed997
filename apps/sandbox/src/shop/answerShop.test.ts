import { at, readPaymentResponse, textAt } from '@tactful/core';
import { convenientCheckout } from '@tactful/core/gateways/convenient-checkout';
import { rapyd } from '@tactful/core/gateways/rapyd';
import { describe, expect, test } from 'vitest';
import { lookUpAt } from '../../test/payAt.js';
import { sandboxForTests } from '../../test/sandboxForTests.js';

const sandbox = await sandboxForTests();

const values = { card_number: '4242424242424242', card_expiry: '12/34', email: 'mira@example.com' };
const total = 11_740;

async function placeOrder(): Promise<string> {
  const order: unknown = await (await fetch(`${sandbox.url}/shop/orders`, { method: 'POST' })).json();
  return textAt(order, 'number') ?? '';
}

/** Asks the shop for a payment of a new order. */
async function askShop(
  gateway: string,
  body: object = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const order = await placeOrder();
  return fetch(`${sandbox.url}/shop/payments/${gateway}`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ order, ...body }),
  });
}

test('an order costs what the shop says', async () => {
  const order: unknown = await (await fetch(`${sandbox.url}/shop/orders`, { method: 'POST' })).json();
  expect(order).toMatchObject({ currency: 'EUR', subtotal: 11_250, delivery: 490, total });
});

test('an order can be read again by its number', async () => {
  const number = await placeOrder();
  const again = await fetch(`${sandbox.url}/shop/orders/${number}`);
  expect([again.status, await again.json()]).toEqual([200, expect.objectContaining({ number, total })]);
  expect((await fetch(`${sandbox.url}/shop/orders/SK-1`)).status).toBe(404);
});

describe.each([
  ['stripe', 'amount', total],
  ['xpay', 'amountTotal', total],
  ['synapto', 'amount', String(total)],
])('%s', (gateway, amountName, amount) => {
  test('the shop opens a payment of the order, whatever amount the page sends', async () => {
    const response = await askShop(gateway, { amount: 1, total: 1, values: { amount: 1 } });
    expect(response.status).toBe(200);
    expect(at(await response.json(), amountName)).toBe(amount);
  });

  test('an order has one payment, however often it is opened, also at the same time', async () => {
    const order = await placeOrder();
    const open = async (): Promise<unknown> => {
      const response = await askShop(gateway, { order }, { 'x-sandbox-latency': '50' });
      return [response.status, await response.json()];
    };
    const [first, second] = await Promise.all([open(), open()]);
    expect(first).toEqual([200, expect.anything()]);
    expect(second).toEqual(first);
    expect(await open()).toEqual(first);
  });
});

describe.each([
  ['rapyd', rapyd],
  ['convenient-checkout', convenientCheckout],
] as const)('%s', (name, gateway) => {
  test('the shop pays the order, and knows what became of it', async () => {
    const key = crypto.randomUUID();
    const response = await askShop(name, { amount: 1, values }, { 'idempotency-key': key });
    expect((await readPaymentResponse(gateway, response)).status).toMatch(/^(succeeded|processing)$/);
    const found = await lookUpAt(sandbox.url, name, key);
    expect(await readPaymentResponse(gateway, found.clone(), { during: 'status' })).toEqual({
      status: 'succeeded',
    });
    const payment: unknown = await found.json();
    expect(at(payment, 'data', 'amount') ?? at(payment, 'amount')).toBe(
      name === 'rapyd' ? total / 100 : total,
    );
  });

  test('the card and the scenario reach the gateway, and its answer comes back with its headers', async () => {
    const headers = { 'idempotency-key': crypto.randomUUID(), 'x-sandbox-scenario': 'rate_limit' };
    const limited = await askShop(name, { values }, headers);
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '3']);
    const wrong = { ...values, card_number: '4000000000009995' };
    await askShop(name, { values: wrong }, { 'idempotency-key': 'declined' });
    const found = await lookUpAt(sandbox.url, name, 'declined');
    expect(await readPaymentResponse(gateway, found, { during: 'status' })).toMatchObject({
      status: 'failed',
    });
  });

  test('a repeat with the same key makes no second payment', async () => {
    const order = await placeOrder();
    const headers = { 'idempotency-key': crypto.randomUUID() };
    const first: unknown = await (await askShop(name, { order, values }, headers)).json();
    const second: unknown = await (await askShop(name, { order, values }, headers)).json();
    expect(second).toEqual(first);
  });
});

test('the answer of Stripe comes with the id of its request', async () => {
  expect((await askShop('stripe')).headers.get('request-id')).toMatch(/^req_/);
});

test('a delay is passed on', async () => {
  const started = Date.now();
  await askShop('stripe', {}, { 'x-sandbox-latency': '200' });
  expect(Date.now() - started).toBeGreaterThanOrEqual(190);
});

test.each(['drop_before', 'drop_after'])('%s closes the connection of the page, too', async (scenario) => {
  const asked = askShop('rapyd', { values }, { 'x-sandbox-scenario': scenario });
  await expect(asked).rejects.toThrow('fetch failed');
});

test.each([
  ['/shop/payments/stripe', '{"order":"SK-0"}'],
  ['/shop/payments/stripe', '{"order":{}}'],
  ['/shop/payments/stripe', 'null'],
  ['/shop/payments/stripe', '{'],
  ['/shop/payments/nobody', '{}'],
  ['/shop/', '{}'],
])('the shop has nothing at %s for %s', async (path, body) => {
  expect((await fetch(sandbox.url + path, { method: 'POST', body })).status).toBe(404);
});
