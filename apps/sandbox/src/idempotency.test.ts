import { readPaymentResponse } from '@tactful/core';
import { rapyd } from '@tactful/core/gateways/rapyd';
import { synapto } from '@tactful/core/gateways/synapto';
import { xpay } from '@tactful/core/gateways/xpay';
import { describe, expect, test } from 'vitest';
import { idIn, payAt } from '../test/payAt.js';
import { sandboxForTests } from '../test/sandboxForTests.js';

const sandbox = await sandboxForTests();

/** Sends the same payment twice at once, and answers with the refusal of the one that came second. */
async function twice(gateway: string): Promise<Response> {
  const key = crypto.randomUUID();
  const send = (): Promise<Response> => payAt(sandbox.url, gateway, { key, latency: 2000 });
  const [refused, ...others] = (await Promise.all([send(), send()])).toSorted((a, b) => b.status - a.status);
  expect(others.map(({ status }) => status)).toEqual([200]);
  if (!refused) throw new Error('Nothing came back');
  return refused;
}

describe.each(['rapyd', 'synapto', 'convenient-checkout', 'square', 'mollie', 'paypal'])('%s', (gateway) => {
  test('a repeat makes no second payment', async () => {
    const key = crypto.randomUUID();
    const first: unknown = await (await payAt(sandbox.url, gateway, { key })).json();
    const second: unknown = await (await payAt(sandbox.url, gateway, { key })).json();
    expect(idIn(second)).toBe(idIn(first));
    expect(idIn(first)).toBeDefined();
  });
});

test('Synapto refuses the key while the first request is under way', async () => {
  const second = await twice('synapto');
  expect(second.status).toBe(409);
  expect(await second.clone().json()).toMatchObject({ code: 10 });
  expect(await readPaymentResponse(synapto, second)).toMatchObject({ status: 'unknown' });
});

test('Synapto refuses the key for another body', async () => {
  const key = crypto.randomUUID();
  await payAt(sandbox.url, 'synapto', { key });
  const second = await payAt(sandbox.url, 'synapto', { key, amount: 5000 });
  expect(second.status).toBe(400);
  expect(await second.clone().json()).toMatchObject({ code: 3 });
  expect(await readPaymentResponse(synapto, second)).toMatchObject({ error: { reason: 'request_conflict' } });
});

test('XPay refuses the key for another request', async () => {
  const key = crypto.randomUUID();
  await payAt(sandbox.url, 'xpay', { key });
  const second = await payAt(sandbox.url, 'xpay', { key, card: '4000000000009995' });
  expect(second.status).toBe(409);
  expect(await readPaymentResponse(xpay, second)).toMatchObject({ error: { reason: 'request_conflict' } });
});

test('Rapyd refuses the key while the first request is under way', async () => {
  expect(await readPaymentResponse(rapyd, await twice('rapyd'))).toMatchObject({
    status: 'unknown',
    error: { reason: 'request_conflict' },
  });
});

test('Rapyd takes another amount with the same key for another payment', async () => {
  const key = crypto.randomUUID();
  const first: unknown = await (await payAt(sandbox.url, 'rapyd', { key })).json();
  const second: unknown = await (await payAt(sandbox.url, 'rapyd', { key, amount: 5000 })).json();
  expect(idIn(second)).not.toBe(idIn(first));
});

test('Rapyd fails for its own magic amounts', async () => {
  const result = await readPaymentResponse(rapyd, await payAt(sandbox.url, 'rapyd', { amount: 4005 }));
  expect(result).toMatchObject({ status: 'unknown', error: { reason: 'result_unknown' } });
});

test('Convenient Checkout lets a failed transaction be tried five times', async () => {
  const key = crypto.randomUUID();
  const again = { key, scenario: 'lost_card' };
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    expect((await payAt(sandbox.url, 'convenient-checkout', again)).status).toBe(200);
  }
  const sixth = await payAt(sandbox.url, 'convenient-checkout', again);
  expect(await sixth.json()).toMatchObject({ status: 406, detail: 'Maximum number of retries reached.' });
});
