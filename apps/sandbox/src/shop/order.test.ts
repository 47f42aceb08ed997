import { at, readPaymentResponse, textAt } from '@tactful/core';
import { problemDetails } from '@tactful/core/gateways/problem-details';
import { describe, expect, test } from 'vitest';
import { askShop, placeOrder } from '../../test/shop.js';
import { sandboxForTests } from '../../test/sandboxForTests.js';

const sandbox = await sandboxForTests();

const total = 11_740;
const withTea = total - 1125;

type Answered = Awaited<ReturnType<typeof askShop>>;
type Asked = Parameters<typeof askShop>;

/** Asks about an order, and about what is below it. */
function ask(order: unknown, method: Asked[1], below = '', more: Asked[3] = {}): Promise<Answered> {
  return askShop(sandbox.url, method, `/shop/orders/${textAt(order, 'number')}${below}`, more);
}

/** Why the shop refuses what it was asked. `null`: it does not. */
async function reasonOf({ response }: Answered): Promise<string | null> {
  const result = await readPaymentResponse(problemDetails, response, { during: 'read' });
  return response.ok || !('error' in result) ? null : result.error.reason;
}

describe('promo codes', () => {
  test('a code is taken, however it is written, and taken off', async () => {
    const order = await placeOrder(sandbox.url);
    const taken = await ask(order, 'PUT', '/promo-code', { body: { code: ' tea10 ' } });
    expect(taken.body).toMatchObject({
      promoCode: 'TEA10',
      discount: 1125,
      total: withTea,
      changedFrom: null,
    });
    const off = await ask(order, 'DELETE', '/promo-code');
    expect(off.body).toMatchObject({ promoCode: null, discount: 0, total, changedFrom: null });
  });

  test.each([
    ['SOMETHING', 'promo_code_not_recognized'],
    ['__proto__', 'promo_code_not_recognized'],
    ['LATETEA', 'promo_code_expired'],
    ['COLDTEA', 'promo_code_inactive'],
    ['RARETEA', 'promo_code_used_up'],
    ['MYTEA', 'promo_code_already_used'],
    ['YOURTEA', 'promo_code_not_for_account'],
    ['BIGTEA', 'promo_code_minimum_not_met'],
    ['FIRSTTEA', 'promo_code_first_order_only'],
    ['NOTEA', 'promo_codes_not_accepted'],
    ['DOLLARTEA', 'promo_code_currency_mismatch'],
    ['TWOTEAS', 'promo_code_cannot_combine'],
  ])('%s: %s', async (code, reason) => {
    const order = await placeOrder(sandbox.url);
    expect(await reasonOf(await ask(order, 'PUT', '/promo-code', { body: { code } }))).toBe(reason);
    const headers = { 'x-sandbox-promo': code };
    const asked = { body: { code: 'TEA10' }, headers };
    expect(await reasonOf(await ask(order, 'PUT', '/promo-code', asked))).toBe(reason);
    expect((await ask(order, 'GET')).body).toMatchObject({ promoCode: null, total });
  });

  test.each([
    ['stripe', 'amount', withTea],
    ['xpay', 'amountTotal', withTea],
    ['synapto', 'amount', String(withTea)],
  ])('%s: the payment that is open follows the total', async (gateway, amountName, amount) => {
    const order = await placeOrder(sandbox.url);
    const open = (): Promise<Answered> =>
      askShop(sandbox.url, 'POST', `/shop/payments/${gateway}`, { body: { order: textAt(order, 'number') } });
    const before = await open();
    await ask(order, 'PUT', '/promo-code', { body: { code: 'TEA10' } });
    const after = await open();
    expect(at(after.body, 'id') ?? at(after.body, 'name')).toBe(
      at(before.body, 'id') ?? at(before.body, 'name'),
    );
    expect(at(after.body, amountName)).toBe(amount);
  });
});

describe('what happens to the items', () => {
  test.each([
    ['sold_out', 'darjeeling', 'item_sold_out'],
    ['some_left', 'cups', 'item_sold_out'],
    ['unavailable', 'darjeeling', 'item_unavailable'],
    ['not_yet_available', 'darjeeling', 'item_not_yet_available'],
    ['offer_ended', 'teapot', 'offer_ended'],
    ['subscription', 'darjeeling', 'subscription_not_supported'],
  ])('%s: it cannot be paid until the item is dealt with', async (cart, product, reason) => {
    const order = await placeOrder(sandbox.url, { 'x-sandbox-cart': cart });
    expect(at(order, 'lines')).toContainEqual(
      expect.objectContaining({ product, problem: expect.objectContaining({ reason }) }),
    );
    const review = (seen: unknown): Promise<Answered> =>
      ask(order, 'POST', '/review', { body: { total: seen } });
    expect(await reasonOf(await review(total))).toBe(reason);
    const changed = await ask(order, 'DELETE', `/lines/${product}`);
    expect(changed.body).toMatchObject({ changedFrom: null });
    expect(await reasonOf(await review(at(changed.body, 'total')))).toBeNull();
  });

  test.each([
    ['some_left', 'cups', 1900, 1],
    ['offer_ended', 'teapot', 6400, 1],
  ])('%s: the item can be kept', async (cart, product, price, quantity) => {
    const order = await placeOrder(sandbox.url, { 'x-sandbox-cart': cart });
    const { body } = await ask(order, 'PUT', `/lines/${product}`);
    expect(at(body, 'lines')).toContainEqual({ product, quantity, price, problem: null });
    expect(body).toMatchObject({ changedFrom: null });
  });

  test('it happens once, and not to the order that is placed instead', async () => {
    const headers = { 'x-sandbox-cart': 'sold_out' };
    const order = await placeOrder(sandbox.url, headers);
    await ask(order, 'DELETE', '/lines/darjeeling');
    const lines = [{ product: 'teapot' }, { product: 'cups', problem: null }];
    expect((await ask(order, 'GET', '', { headers })).body).toMatchObject({ lines });
    const body = { instead: textAt(order, 'number') };
    const next = await askShop(sandbox.url, 'POST', '/shop/orders', { headers, body });
    expect(next.body).toMatchObject({ total, lines: [...lines, { product: 'darjeeling', problem: null }] });
  });
});

describe('a price that changes', () => {
  test('waits until the shopper agrees to the total', async () => {
    const order = await placeOrder(sandbox.url, { 'x-sandbox-cart': 'price_changed' });
    expect(order).toMatchObject({ total: total + 500, changedFrom: total });
    const review = { body: { total: total + 500 } };
    expect(await reasonOf(await ask(order, 'POST', '/review', review))).toBe('price_changed');
    expect((await ask(order, 'PUT', '/total', { body: { total } })).body).toMatchObject({
      changedFrom: total,
    });
    expect((await ask(order, 'PUT', '/total', review)).body).toMatchObject({ changedFrom: null });
    expect(await reasonOf(await ask(order, 'POST', '/review', review))).toBeNull();
  });

  test('is not agreed to by taking a promo code', async () => {
    const order = await placeOrder(sandbox.url, { 'x-sandbox-cart': 'price_changed' });
    const { body } = await ask(order, 'PUT', '/promo-code', { body: { code: 'TEA10' } });
    expect(body).toMatchObject({ total: total + 500 - 1175, changedFrom: total - 1175 });
  });

  test('is found where the page shows another total', async () => {
    const order = await placeOrder(sandbox.url);
    const seen = { body: { total: total - 1 } };
    expect(await reasonOf(await ask(order, 'POST', '/review', seen))).toBe('price_changed');
  });
});

describe('the session', () => {
  test('lasts for half an hour, and longer when it is asked for', async () => {
    const order = await placeOrder(sandbox.url, { 'x-sandbox-session': 'expiring' });
    expect(Number(at(order, 'expiresIn'))).toBeLessThanOrEqual(60_000);
    const extended = await ask(order, 'POST', '/session');
    expect(Number(at(extended.body, 'expiresIn'))).toBeGreaterThan(29 * 60_000);
  });

  test('is not made longer', async () => {
    const headers = { 'x-sandbox-session': 'no_more_time' };
    const order = await placeOrder(sandbox.url, headers);
    expect(await reasonOf(await ask(order, 'POST', '/session', { headers }))).toBe('service_unavailable');
  });

  test('is over: nothing is paid, nothing is made longer, and another order has a new one', async () => {
    const headers = { 'x-sandbox-session': 'expired' };
    const order = await placeOrder(sandbox.url, headers);
    expect(order).toMatchObject({ expiresIn: 0 });
    expect(await reasonOf(await ask(order, 'POST', '/session'))).toBe('session_expired');
    expect(await reasonOf(await ask(order, 'POST', '/review', { body: { total } }))).toBe('session_expired');
    const body = { instead: textAt(order, 'number') };
    const next = await askShop(sandbox.url, 'POST', '/shop/orders', { headers, body });
    expect(Number(at(next.body, 'expiresIn'))).toBeGreaterThan(0);
  });

  test.each([
    ['not_valid', 'session_not_valid'],
    ['link_expired', 'payment_link_expired'],
    ['link_inactive', 'payment_link_inactive'],
  ])('%s: there is no order to see', async (session, reason) => {
    const headers = { 'x-sandbox-session': session };
    const order = await placeOrder(sandbox.url);
    expect(await reasonOf(await ask(order, 'GET', '', { headers }))).toBe(reason);
    expect(await reasonOf(await askShop(sandbox.url, 'POST', '/shop/orders', { headers }))).toBe(reason);
  });
});
