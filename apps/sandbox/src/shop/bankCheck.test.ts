import { readPaymentResponse, textAt } from '@tactful/core';
import { stripe } from '@tactful/core/gateways/stripe';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lookUpAt } from '../../test/payAt.js';
import { askShop, placeOrder } from '../../test/shop.js';
import { type RunningSandbox, startSandbox } from '../../test/startSandbox.js';

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.stop());

/** Pays with a card whose bank asks who pays: https://docs.stripe.com/testing (read 2026-11-22) */
async function payWithCheck(): Promise<{ readonly key: string; readonly page: string }> {
  const order = textAt(await placeOrder(sandbox.url), 'number');
  const opened = await askShop(sandbox.url, 'POST', '/shop/payments/stripe', { body: { order } });
  const id = textAt(opened.body, 'id') ?? '';
  const key = crypto.randomUUID();
  await fetch(`${sandbox.url}/v1/payment_intents/${id}/confirm`, {
    method: 'POST',
    headers: { authorization: 'Bearer pk_test_saltandkiln', 'idempotency-key': key },
    body: new URLSearchParams({
      client_secret: textAt(opened.body, 'client_secret') ?? '',
      'payment_method_data[type]': 'card',
      'payment_method_data[card][number]': '4000002760003184',
      'payment_method_data[card][exp_month]': '12',
      'payment_method_data[card][exp_year]': '34',
    }),
  });
  return { key, page: `${sandbox.url}/shop/bank-check/${id}` };
}

const became = async (key: string): Promise<unknown> =>
  readPaymentResponse(stripe, await lookUpAt(sandbox.url, 'stripe', key), { during: 'status' });

test('the payment waits for the bank, whose page holds no script', async () => {
  const { key, page } = await payWithCheck();
  expect(await became(key)).toEqual({ status: 'action_required' });
  const shown = await fetch(page);
  expect(shown.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(await shown.text()).toContain('Yes, it is me');
});

test.each([
  ['approve', { status: 'succeeded' }],
  ['refuse', { status: 'failed', error: { reason: 'authentication_not_completed' } }],
])('the shopper answers once: %s', async (decision, expected) => {
  const { key, page } = await payWithCheck();
  await fetch(`${page}?decision=${decision}`, { method: 'POST' });
  expect(await became(key)).toMatchObject(expected);
  await fetch(`${page}?decision=${decision === 'approve' ? 'refuse' : 'approve'}`, { method: 'POST' });
  expect(await became(key)).toMatchObject(expected);
  expect(await (await fetch(page)).text()).not.toContain('Yes, it is me');
});

test('of a payment that nobody knows there is nothing to confirm', async () => {
  const page = await fetch(`${sandbox.url}/shop/bank-check/pi_none`, { method: 'POST' });
  expect(page.status).toBe(200);
});
