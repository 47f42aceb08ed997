import { readPaymentResponse } from '@tactful/core';
import { stripe } from '@tactful/core/gateways/stripe';
import { fixtures } from '@tactful/core/gateways/stripe/fixtures';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { fixtureNamed } from './fixtureNamed.js';
import { handlers } from './handlers.js';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const declined = fixtureNamed(fixtures, 'declined, insufficient funds');
const paid = { status: 200, body: { object: 'payment_intent', status: 'succeeded' } };

test('answers with each answer in turn, and stays with the last', async () => {
  server.use(...handlers('stripe', declined, paid));
  const pay = async () =>
    readPaymentResponse(
      stripe,
      await fetch('https://api.stripe.com/v1/payment_intents/pi_test_1/confirm', { method: 'POST' }),
    );
  expect(await pay()).toMatchObject({ status: 'failed', error: { reason: 'insufficient_funds' } });
  expect(await pay()).toEqual({ status: 'succeeded' });
  expect(await pay()).toEqual({ status: 'succeeded' });
});

test('answers in place of your own server', async () => {
  server.use(...handlers('/api/pay', declined));
  const response = await fetch('https://shop.example/api/pay', { method: 'POST' });
  expect(response.status).toBe(402);
});

test.each(['https://shop.example/v2/api/pay', 'https://shop.example/api/pay/again'])(
  'leaves %s, another path, alone',
  async (url) => {
    server.use(...handlers('/api/pay', declined));
    await expect(fetch(url, { method: 'POST' })).rejects.toThrow('Cannot bypass a request');
  },
);

test('answers whatever stands for a part of the path, and behind it', async () => {
  server.use(...handlers('/api/pay/:order', declined));
  expect((await fetch('http://localhost:3000/api/pay/a.1?now=1')).status).toBe(402);
  await expect(fetch('http://localhost:3000/api/pay/')).rejects.toThrow('Cannot bypass a request');
});

test('answers at one URL only', async () => {
  server.use(...handlers('https://shop.example/api/pay', declined));
  expect((await fetch('https://shop.example/api/pay')).status).toBe(402);
  await expect(fetch('https://other.example/api/pay')).rejects.toThrow('Cannot bypass a request');
});

test('leaves other requests to other handlers', async () => {
  server.use(...handlers('stripe', declined));
  await expect(fetch('https://api.stripe.com/v1/customers')).rejects.toThrow('Cannot bypass a request');
});
