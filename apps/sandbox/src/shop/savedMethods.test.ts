import { listAt, readPaymentResponse, textAt } from '@tactful/core';
import { problemDetails } from '@tactful/core/gateways/problem-details';
import { rapyd } from '@tactful/core/gateways/rapyd';
import { stripe } from '@tactful/core/gateways/stripe';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askShop, placeOrder } from '../../test/shop.js';
import { type RunningSandbox, startSandbox } from '../../test/startSandbox.js';

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.stop());

type Asked = Parameters<typeof askShop>;
const mira = { headers: { 'x-sandbox-shopper': 'mira' } };

/** Asks for the methods of a shopper of one's own, and for changes of them. */
async function shopper() {
  const number = textAt(await placeOrder(sandbox.url), 'number');
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
  const headers = { 'idempotency-key': crypto.randomUUID() };
  const body = { order: number, values: { payment_method: id } };
  const { response } = await askShop(sandbox.url, 'POST', path, { body, headers });
  expect(await readPaymentResponse(gateway, response)).toMatchObject(expected);
});
