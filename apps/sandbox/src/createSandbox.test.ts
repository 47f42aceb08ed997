import { request } from 'node:http';
import { expect, test, vi } from 'vitest';
import { payAt } from '../test/payAt.js';
import { sandboxForTests } from '../test/sandboxForTests.js';
import { gateways } from './gateways/gateways.js';

const sandbox = await sandboxForTests();

/** A path exactly as it is written, which fetch would tidy up. */
function statusOf(path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: sandbox.port, path }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject).end();
  });
}

test('serves the demo with a strict policy', async () => {
  const response = await fetch(sandbox.url);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('content-security-policy')).toBe(
    "default-src 'self'; style-src 'self'; script-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; frame-ancestors 'none'",
  );
});

test('serves the demo at its own links, and scripts as scripts', async () => {
  expect((await fetch(`${sandbox.url}/?gateway=rapyd&locale=ar`)).status).toBe(200);
  const script = await fetch(`${sandbox.url}/assets/main-1.js`);
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(script.headers.get('cache-control')).toContain('immutable');
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/assets/../../secret.txt',
  '/assets/%2e%2e%2f%2e%2e%2fsecret.txt',
  '/..\\secret.txt',
  '//etc/passwd',
  '/file:///etc/hosts.txt',
  '/%00.txt',
  '/missing.js',
  '/assets/',
])('serves nothing at %s', async (path) => {
  expect(await statusOf(path)).toBe(404);
});

test('is healthy', async () => {
  expect(await (await fetch(`${sandbox.url}/sandbox/health`)).json()).toEqual({ status: 'ok' });
});

test('refuses bodies of more than 1 MB', async () => {
  const body = JSON.stringify({ amount: 1, filler: 'x'.repeat(1_100_000) });
  const response = await fetch(`${sandbox.url}/rapyd/v1/payments`, { method: 'POST', body }).catch(
    () => null,
  );
  expect(response === null || response.status === 413).toBe(true);
  expect(await (await fetch(`${sandbox.url}/sandbox/health`)).json()).toEqual({ status: 'ok' });
});

test.each(['{', '[', 'amount=1'])('refuses the body %s', async (body) => {
  const headers = { 'content-type': 'application/json' };
  expect((await fetch(`${sandbox.url}/rapyd/v1/payments`, { method: 'POST', headers, body })).status).toBe(
    400,
  );
});

const hostile = ['null', '[]', '"text"', '{"__proto__":{"amount":"1"}}', '{"amount":{}}'];

test.each(hostile)('refuses to pay for the body %s', async (body) => {
  const headers = { authorization: 'Bearer sk_test_sandbox' };
  const statuses = await Promise.all(
    [
      '/v1/payment_intents',
      '/rapyd/v1/payments',
      '/convenient-checkout/v2/payments',
      '/xpay/checkout/sessions',
      '/synapto/v1/accounts/a/payment-intents',
    ].map(async (path) => (await fetch(sandbox.url + path, { method: 'POST', body, headers })).status),
  );
  expect(statuses).toEqual([400, 400, 400, 400, 400]);
});

const posts = gateways.flatMap(({ prefix, routes }) =>
  routes.flatMap(({ endpoint: { method, path } }) => (method === 'POST' ? [prefix + path] : [])),
);

test.each(posts)('survives such bodies at %s', async (path) => {
  const headers = { authorization: 'Bearer sk_test_sandbox', 'x-api-key': 'sandbox' };
  const url = sandbox.url + path.replace(/:\w+/g, 'none');
  for (const body of [...hostile, '{"transaction":null}', '{"paymentMethod":[]}']) {
    expect((await fetch(url, { method: 'POST', body, headers })).status).toBeLessThan(500);
  }
});

test('refuses a scenario that nobody knows', async () => {
  const response = await payAt(sandbox.url, 'rapyd', { scenario: 'no_such_scenario' });
  expect(response.status).toBe(400);
  expect(await response.json()).toHaveProperty('sandbox');
});

test.each(gateways.map(({ name }) => name))('%s knows no payment that was not made', async (gateway) => {
  const response = await fetch(`${sandbox.url}/shop/payments/${gateway}?idempotency_key=none`);
  expect(response.status).toBeGreaterThanOrEqual(400);
});

test('waits when asked to', async () => {
  const started = Date.now();
  await payAt(sandbox.url, 'rapyd', { latency: 200 });
  expect(Date.now() - started).toBeGreaterThanOrEqual(190);
});

test('prints nothing of a payment', async () => {
  const printed = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error'), vi.spyOn(process.stdout, 'write')];
  await payAt(sandbox.url, 'rapyd', { card: '4111111111111111' });
  for (const spy of printed) {
    for (const call of spy.mock.calls) expect(String(call[0])).not.toContain('4111111111111111');
    spy.mockRestore();
  }
});
