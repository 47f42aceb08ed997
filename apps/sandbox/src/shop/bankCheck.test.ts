import { at, type Gateway, listAt, readPaymentResponse, textAt } from '@tactful/core';
import { rapyd } from '@tactful/core/gateways/rapyd';
import { stripe } from '@tactful/core/gateways/stripe';
import { xpay } from '@tactful/core/gateways/xpay';
import { expect, test } from 'vitest';
import { idIn, lookUpAt } from '../../test/payAt.js';
import { askShop, placeOrder } from '../../test/shop.js';
import { sandboxForTests } from '../../test/sandboxForTests.js';

const sandbox = await sandboxForTests();

/** Asks for a bank check: https://docs.stripe.com/testing (read 2026-11-22) */
const checked = { card_number: '4000002760003184', card_expiry: '12/34', card_csc: '123' };

interface Waiting {
  readonly key: string;
  /** The gateway's answer, which waits for the bank. */
  readonly body: unknown;
  readonly page: string;
  /** Pays the same order with another card. */
  readonly again: (card: string) => Promise<unknown>;
}

/** Pays through the shop's server, with a card whose bank asks who pays. */
async function payWithCheck(gateway: string): Promise<Waiting> {
  const order = textAt(await placeOrder(sandbox.url), 'number');
  const path = `/shop/payments/${gateway}`;
  if (gateway === 'stripe' || gateway === 'xpay')
    await askShop(sandbox.url, 'POST', path, { body: { order } });
  const key = crypto.randomUUID();
  const pay = (idempotencyKey: string, values: object) =>
    askShop(sandbox.url, 'POST', path, {
      headers: { 'idempotency-key': idempotencyKey },
      body: { order, values },
    });
  const { body } = await pay(key, checked);
  const given = textAt(body, 'data', 'redirect_url') ?? `/shop/bank-check/${gateway}/${idIn(body)}`;
  const again = async (card: string) =>
    (await pay(crypto.randomUUID(), { ...checked, card_number: card })).body;
  return { key, body, page: sandbox.url + given, again };
}

const became = async (gateway: Gateway, key: string): Promise<unknown> =>
  readPaymentResponse(gateway, await lookUpAt(sandbox.url, gateway.name, key), { during: 'status' });

const refusals = [
  [stripe, 'authentication_not_completed'],
  [rapyd, 'authentication_not_completed'],
  [xpay, 'authentication_required'],
] as const;

test.each(refusals)('$name: the payment waits for the bank, whose page holds no script', async (gateway) => {
  const { key, body, page } = await payWithCheck(gateway.name);
  expect(await readPaymentResponse(gateway, Response.json(body))).toEqual({ status: 'action_required' });
  expect(await became(gateway, key)).toEqual({ status: 'action_required' });
  const shown = await fetch(page);
  expect(shown.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(await shown.text()).toContain('Yes, it is me');
});

const answers = refusals.flatMap(([gateway, reason]) => [
  { gateway, name: gateway.name, decision: 'approve', expected: { status: 'succeeded' } },
  { gateway, name: gateway.name, decision: 'refuse', expected: { status: 'failed', error: { reason } } },
]);

test.each(answers)('$name: the shopper answers once: $decision', async ({ gateway, decision, expected }) => {
  const { key, page } = await payWithCheck(gateway.name);
  await fetch(`${page}?decision=${decision}`, { method: 'POST' });
  expect(await became(gateway, key)).toMatchObject(expected);
  await fetch(`${page}?decision=${decision === 'approve' ? 'refuse' : 'approve'}`, { method: 'POST' });
  expect(await became(gateway, key)).toMatchObject(expected);
  expect(await (await fetch(page)).text()).not.toContain('Yes, it is me');
});

test.each([rapyd, xpay, stripe])(
  '$name: what waits cannot be confirmed any more once another card has paid',
  async (gateway) => {
    const { page, key, again } = await payWithCheck(gateway.name);
    expect(await readPaymentResponse(gateway, Response.json(await again('4242424242424242')))).toEqual({
      status: 'succeeded',
    });
    expect(await (await fetch(page)).text()).toContain('nothing to confirm');
    await fetch(`${page}?decision=approve`, { method: 'POST' });
    expect(await became(gateway, key)).not.toEqual({ status: 'succeeded' });
  },
);

test('an order whose bank check is passed meanwhile is not paid with another card', async () => {
  const { page, again } = await payWithCheck('rapyd');
  await fetch(`${page}?decision=approve`, { method: 'POST' });
  expect(at(await again('4242424242424242'), 'payment', 'reason')).toBe('already_paid');
});

test('of a payment that nobody knows there is nothing to confirm', async () => {
  for (const path of ['stripe/pi_none', 'rapyd/pi_none', 'nobody/pi_none']) {
    const page = await fetch(`${sandbox.url}/shop/bank-check/${path}`, { method: 'POST' });
    expect(page.status).toBe(200);
    const shown = await fetch(`${sandbox.url}/shop/bank-check/${path}`);
    expect(await shown.text()).toContain('nothing to confirm');
  }
});

test.each([
  ['en', 'ltr', 'Yes, it is me'],
  ['de', 'ltr', 'Ja, ich bin es'],
  ['ar', 'rtl', 'نعم، هذا أنا'],
  ['xx', 'ltr', 'Yes, it is me'],
])('the bank asks in the language of the page, and goes on in it: %s', async (lang, dir, yes) => {
  const { page } = await payWithCheck('rapyd');
  const asked = await (await fetch(`${page}?lang=${lang}`)).text();
  expect([asked.includes(`dir="${dir}"`), asked.includes(yes)]).toEqual([true, true]);
  const [, action = ''] = /action="([^"]+)"/.exec(asked) ?? [];
  const after = await fetch(page + action.replace('&amp;', '&'), { method: 'POST' });
  expect(await after.text()).toContain(`dir="${dir}"`);
  expect(asked).toContain(`<html lang="${lang === 'xx' ? 'en' : lang}"`);
});

test('one gateway’s payment is not confirmed at another', async () => {
  const { key, page } = await payWithCheck('rapyd');
  await fetch(`${page.replace('rapyd', 'stripe')}?decision=approve`, { method: 'POST' });
  expect(await became(rapyd, key)).toEqual({ status: 'action_required' });
});

test('a gateway that documents none says so, and takes the card at once', async () => {
  const { body } = await askShop(sandbox.url, 'GET', '/sandbox/scenarios');
  const listed = listAt(body, 'scenarios').find((scenario) => textAt(scenario, 'name') === 'bank_check');
  for (const gateway of ['convenient-checkout', 'synapto', 'problem-details'])
    expect(at(listed, 'gateways', gateway)).toEqual({ exact: false, absent: true });
  expect(at(listed, 'gateways', 'rapyd', 'exact')).toBe(true);
  expect(at(listed, 'gateways', 'xpay', 'exact')).toBe(false);
  const asked = await fetch(`${sandbox.url}/convenient-checkout/v2/payments`, {
    method: 'POST',
    headers: { 'x-sandbox-scenario': 'bank_check' },
    body: JSON.stringify({ merchantTransactionId: 'tx_1', amount: 4900 }),
  });
  expect(asked.status).toBe(400);
});
