import { firstOf, readPaymentResponse, textAt } from '@tactful/core';
import { problemDetails } from '@tactful/core/gateways/problem-details';
import { synapto } from '@tactful/core/gateways/synapto';
import { describe, expect, test } from 'vitest';
import { sandboxForTests } from '../test/sandboxForTests.js';

const sandbox = await sandboxForTests();

interface Till {
  readonly take: (scenario?: string) => Promise<Response>;
  readonly look: () => Promise<Response>;
  readonly cancel: () => Promise<Response>;
}

async function openTill(): Promise<Till> {
  const placed: unknown = await (await fetch(`${sandbox.url}/shop/orders`, { method: 'POST' })).json();
  const body = JSON.stringify({ order: textAt(placed, 'number') });
  let key = '';
  const ask = (path: string, method: string, headers = {}): Promise<Response> =>
    fetch(`${sandbox.url}/shop/till/payments${path}`, {
      method,
      headers: { 'idempotency-key': key, ...headers },
      ...(method === 'POST' && { body }),
    });
  return {
    take(scenario = '') {
      key = crypto.randomUUID();
      return ask('', 'POST', { 'x-sandbox-scenario': scenario });
    },
    look: () => ask('', 'GET'),
    cancel: () => ask('/cancel', 'POST'),
  };
}

const gateway = firstOf(synapto, problemDetails);

async function reasonOf(response: Response): Promise<string> {
  const result = await readPaymentResponse(gateway, response);
  return 'error' in result ? result.error.reason : result.status;
}

const later = { timeout: 20_000 };

describe.concurrent('the card reader', () => {
  test.each(['device_busy', 'device_offline'])('%s: says so at once', async (scenario) => {
    const { take, look } = await openTill();
    expect(await reasonOf(await take(scenario))).toBe(scenario);
    expect(await reasonOf(await look())).toBe(scenario);
  });

  test.each([
    ['', 'succeeded'],
    ['device_cancelled', 'device_cancelled'],
    ['device_timed_out', 'device_timed_out'],
    ['card_not_read', 'card_not_read'],
    ['insufficient_funds', 'insufficient_funds'],
    ['processing', 'processing'],
  ])('%s: waits for a card, and then it is %s', later, async (scenario, end) => {
    const { take, look } = await openTill();
    expect(await reasonOf(await take(scenario))).toBe('processing');
    await expect.poll(async () => reasonOf(await look()), later).toBe(end);
  });

  test('is told to stop, and says that it has, also later', later, async () => {
    const { take, look, cancel } = await openTill();
    await take('device_timed_out');
    expect(await reasonOf(await cancel())).toBe('device_cancelled');
    await new Promise((resolve) => setTimeout(resolve, 11_000));
    expect(await reasonOf(await look())).toBe('device_cancelled');
  });

  test('what is paid stays paid: it is not cancelled, nor taken again', later, async () => {
    const { take, look, cancel } = await openTill();
    await take();
    await expect.poll(async () => reasonOf(await look()), later).toBe('succeeded');
    expect(await reasonOf(await cancel())).toBe('succeeded');
    const name = textAt(await (await look()).json(), 'name');
    expect(textAt(await (await take()).json(), 'name')).toBe(name);
  });

  test('goes on when the till has lost the answer', later, async () => {
    const { take, look } = await openTill();
    await expect(take('drop_after')).rejects.toThrow('fetch failed');
    await expect.poll(async () => reasonOf(await look()), later).toBe('succeeded');
  });

  test('never begins when the connection drops before', async () => {
    const { take, look } = await openTill();
    await expect(take('drop_before')).rejects.toThrow('fetch failed');
    expect((await look()).status).toBe(404);
  });
});

test('a till without an order, or without a key, takes nothing', async () => {
  const url = `${sandbox.url}/shop/till/payments`;
  const none = { method: 'POST', body: '{"order":"SK-0"}', headers: { 'idempotency-key': 'k' } };
  expect((await fetch(url, none)).status).toBe(404);
  expect((await fetch(`${url}/cancel`, none)).status).toBe(404);
});
