import { expect, test } from 'vitest';
import { answerer } from './answerer.js';

const declined = { status: 402, body: { error: { type: 'card_error' } } };
const paid = { status: 200, body: { status: 'succeeded' } };

function post(url: string): Request {
  return new Request(url, { method: 'POST' });
}

test('answers in turn, without a framework', async () => {
  const answer = answerer('stripe', declined, paid);
  const url = 'https://api.stripe.com/v1/payment_intents/pi_test_1/confirm';
  expect(answer(post(url))?.status).toBe(402);
  expect(await answer(post(url))?.json()).toEqual({ status: 'succeeded' });
  expect(answer(post(url))?.status).toBe(200);
});

test.each([
  ['stripe', 'https://api.stripe.com/v1/customers'],
  ['stripe', 'https://api.stripe.com/v1/payment_methods'],
  ['/api/pay', 'https://shop.example/api/paying'],
  ['https://shop.example/api/pay', 'https://other.example/api/pay'],
] as const)('at %s, %s is none of its business', (where, url) => {
  expect(answerer(where, paid)(post(url))).toBeUndefined();
});

test('text goes out as it is', async () => {
  const response = answerer('/api/pay', { status: 502, body: '<h1>Bad gateway</h1>' })(
    post('https://shop.example/api/pay'),
  );
  expect(await response?.text()).toBe('<h1>Bad gateway</h1>');
  expect(response?.headers.get('content-type')).toContain('text/html');
});
