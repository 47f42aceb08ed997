import { at, listAt, readPaymentResponse, textAt } from '@tactful/core';
import { problemDetails } from '@tactful/core/gateways/problem-details';
import { rapyd } from '@tactful/core/gateways/rapyd';
import { stripe } from '@tactful/core/gateways/stripe';
import { expect, test } from 'vitest';
import { askShop, placeOrder } from '../../test/shop.js';
import { sandboxForTests } from '../../test/sandboxForTests.js';

const sandbox = await sandboxForTests();

type Asked = Parameters<typeof askShop>;
const mira = { headers: { 'x-sandbox-shopper': 'mira' } };

/** Asks for the methods of a shopper of one's own, and for changes of them. */
async function shopper() {
  const number = textAt(await placeOrder(sandbox.url, mira.headers), 'number');
  const path = `/shop/orders/${number}/saved-methods`;
  return {
    number,
    ask: (method: Asked[1], below = '', more: Asked[3] = mira) =>
      askShop(sandbox.url, method, path + below, more),
  };
}

const ids = (body: unknown): unknown[] => listAt(body, 'methods').map((method) => textAt(method, 'id'));

async function reasonOf(response: Response): Promise<string | null> {
  const result = await readPaymentResponse(problemDetails, response, { during: 'read' });
  return response.ok || !('error' in result) ? null : result.error.reason;
}

test('a guest has none, and a known shopper has some', async () => {
  const { ask } = await shopper();
  expect(ids((await ask('GET', '', {})).body)).toEqual([]);
  expect(ids((await ask('GET')).body)).toEqual(['visa', 'travel', 'old', 'account']);
});

test('one is removed, of this shopper alone', async () => {
  const { ask } = await shopper();
  expect(ids((await ask('DELETE', '/old')).body)).toEqual(['visa', 'travel', 'account']);
  expect(await reasonOf((await ask('DELETE', '/old')).response)).toBe('saved_method_unavailable');
  expect(ids((await (await shopper()).ask('GET')).body)).toContain('old');
});

test('the default stays until another one is', async () => {
  const { ask } = await shopper();
  expect(await reasonOf((await ask('DELETE', '/visa')).response)).toBe('default_method_cannot_be_removed');
  const { body } = await ask('PUT', '/travel/default');
  expect(listAt(body, 'methods').filter((method) => Reflect.get(Object(method), 'isDefault'))).toHaveLength(
    1,
  );
  expect(ids((await ask('DELETE', '/visa')).body)).toEqual(['travel', 'old', 'account']);
});

const visa = { brand: 'visa', lastFour: '3220', expiry: { month: 12, year: 2034 } };

/** Pays an order, with a card that is to be saved. */
async function payAndSave(order: unknown, asked: Readonly<Record<string, string>> = mira.headers) {
  const number = textAt(order, 'number');
  const headers = { ...asked, 'idempotency-key': crypto.randomUUID() };
  const review = { headers, body: { total: at(order, 'total'), save: visa } };
  await askShop(sandbox.url, 'POST', `/shop/orders/${number}/review`, review);
  const payment = { order: number, values: { card_number: '4242424242424242' } };
  await askShop(sandbox.url, 'POST', '/shop/payments/rapyd', { headers, body: payment });
}

/** What is kept for the shopper of an order. */
async function savedFor(order: unknown, headers: Readonly<Record<string, string>> = mira.headers) {
  const path = `/shop/orders/${textAt(order, 'number')}/saved-methods`;
  return listAt((await askShop(sandbox.url, 'GET', path, { headers })).body, 'methods');
}

test('a card is saved once it has paid, for this shopper’s next order too', async () => {
  const order = await placeOrder(sandbox.url, mira.headers);
  await payAndSave(order, { ...mira.headers, 'x-sandbox-scenario': 'insufficient_funds' });
  expect(await savedFor(order)).toHaveLength(4);
  await payAndSave(order);
  const instead = { instead: textAt(order, 'number') };
  const next = (await askShop(sandbox.url, 'POST', '/shop/orders', { ...mira, body: instead })).body;
  expect((await savedFor(next)).at(-1)).toMatchObject({ ...visa, isDefault: false });
  await payAndSave(next);
  expect(await savedFor(next)).toHaveLength(5);
  expect(await savedFor(await placeOrder(sandbox.url, mira.headers))).toHaveLength(4);
});

test('the first card of a customer who is new is the default', async () => {
  const headers = { 'x-sandbox-shopper': 'new' };
  const order = await placeOrder(sandbox.url, headers);
  expect(await savedFor(order, headers)).toEqual([]);
  await payAndSave(order, headers);
  expect(await savedFor(order, headers)).toMatchObject([{ ...visa, isDefault: true }]);
});

test('nothing is saved for a guest', async () => {
  const order = await placeOrder(sandbox.url);
  await payAndSave(order, {});
  expect(await savedFor(order, {})).toEqual([]);
  expect(await savedFor(order)).toHaveLength(4);
});

test('nothing is saved when the shop cannot save now', async () => {
  const headers = { 'x-sandbox-shopper': 'not_changed' };
  const order = await placeOrder(sandbox.url, headers);
  await payAndSave(order, headers);
  expect(await savedFor(order, headers)).toHaveLength(4);
});

test('one is replaced in its place, and stays what it was for the shop', async () => {
  const { ask } = await shopper();
  const { body } = await ask('PUT', '/old', { ...mira, body: visa });
  expect(ids(body)).toEqual(['visa', 'travel', 'old', 'account']);
  expect(listAt(body, 'methods')[2]).toEqual({ id: 'old', ...visa, isDefault: false });
  expect((await ask('GET')).body).toEqual(body);
});

test.each([
  ['4242', 'payment_method_already_saved'],
  ['0127', 'csc_mismatch'],
  ['0069', 'card_expired'],
  ['9987', 'generic_decline'],
  ['9979', 'generic_decline'],
  ['0019', 'generic_decline'],
])('a card that ends in %s is not put in the place of another', async (lastFour, reason) => {
  const { ask } = await shopper();
  const { response } = await ask('PUT', '/old', { ...mira, body: { ...visa, lastFour } });
  expect(await reasonOf(response)).toBe(reason);
  expect(listAt((await ask('GET')).body, 'methods')[2]).toMatchObject({ lastFour: '4444' });
});

test('of a card the shop takes no more than brand, last four digits and expiry date', async () => {
  const { ask } = await shopper();
  for (const body of [{ ...visa, lastFour: '4000000000003220' }, { ...visa, brand: '4000000000003220' }, {}])
    expect((await ask('PUT', '/old', { ...mira, body })).status).toBe(400);
  const more = { ...visa, card_number: '4000000000003220', card_csc: '123' };
  await ask('PUT', '/old', { ...mira, body: more });
  expect(listAt((await ask('GET')).body, 'methods')[2]).toEqual({ id: 'old', ...visa, isDefault: false });
});

test('what cannot be shown or changed now is refused', async () => {
  const { ask } = await shopper();
  const not = (how: string): Asked[3] => ({ headers: { 'x-sandbox-shopper': how } });
  expect(await reasonOf((await ask('GET', '', not('not_loaded'))).response)).toBe('service_unavailable');
  expect(await reasonOf((await ask('DELETE', '/old', not('not_changed'))).response)).toBe(
    'service_unavailable',
  );
  expect(ids((await ask('GET', '', not('not_changed'))).body)).toContain('old');
});

test.each([
  ['stripe', stripe, 'visa', { status: 'succeeded' }],
  ['stripe', stripe, 'travel', { error: { reason: 'insufficient_funds' } }],
  ['rapyd', rapyd, 'travel', { error: { reason: 'insufficient_funds' } }],
  ['rapyd', problemDetails, 'account', { error: { reason: 'saved_method_unavailable' } }],
  ['rapyd', problemDetails, 'nobody’s', { error: { reason: 'saved_method_unavailable' } }],
] as const)('%s: the shop pays with %s', async (name, gateway, id, expected) => {
  const { number } = await shopper();
  const path = `/shop/payments/${name}`;
  if (name === 'stripe') await askShop(sandbox.url, 'POST', path, { body: { order: number } });
  const headers = { ...mira.headers, 'idempotency-key': crypto.randomUUID() };
  const body = { order: number, values: { payment_method: id } };
  const { response } = await askShop(sandbox.url, 'POST', path, { body, headers });
  expect(await readPaymentResponse(gateway, response)).toMatchObject(expected);
});
