import { listAt, textAt } from '@tactful/core';
import { expect, test } from 'vitest';
import { payAt } from '../test/payAt.js';
import { sandboxForTests } from '../test/sandboxForTests.js';
import { otherOrigin } from './otherOrigin.js';

const sandbox = await sandboxForTests();

test('the page of hosted fields allows the script and the frames of the other origin, and nothing else', async () => {
  const strict = (await fetch(sandbox.url)).headers.get('content-security-policy') ?? '';
  const response = await fetch(`${sandbox.url}/hosted-fields?locale=de`);
  expect(await response.text()).toContain('Hosted fields');
  const gateway = `http://localhost:${sandbox.port}`;
  expect(response.headers.get('content-security-policy')).toBe(
    `${strict.replace("script-src 'self'", `script-src 'self' ${gateway}`)}; frame-src 'self' ${gateway}`,
  );
});

test.each([
  ['localhost:4242', 'http://127.0.0.1:4242'],
  ['127.0.0.1:4242', 'http://localhost:4242'],
  ['localhost', 'http://127.0.0.1'],
  ['shop.example', null],
  ["localhost:1; script-src 'unsafe-inline'", null],
  ['localhost.example', null],
  [undefined, null],
])('beside %s there is %s', (host, origin) => {
  expect(otherOrigin(host)).toBe(origin);
});

test.each([
  ['stripe.js', 'text/javascript; charset=utf-8'],
  ['frame.html', 'text/html; charset=utf-8'],
])('serves %s as %s, which may ask its own origin alone', async (name, type) => {
  const { status, headers } = await fetch(`${sandbox.url}/stripe-js/${name}`);
  expect([status, headers.get('content-type')]).toEqual([200, type]);
  expect(headers.get('content-security-policy')).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'",
  );
});

test.each(['missing.js', '', '%2e%2e/secret.txt'])('has nothing at /stripe-js/%s', async (name) => {
  expect((await fetch(`${sandbox.url}/stripe-js/${name}`)).status).toBe(404);
});

test('a blocked script never comes, and its frames would', async () => {
  const blocked = '?scenario=script_blocked';
  await expect(fetch(`${sandbox.url}/stripe-js/stripe.js${blocked}`)).rejects.toThrow('fetch failed');
  expect((await fetch(`${sandbox.url}/stripe-js/frame.html${blocked}`)).status).toBe(200);
});

test('blocked fields stay empty, and the script comes', async () => {
  const blocked = '?scenario=fields_blocked';
  expect((await fetch(`${sandbox.url}/stripe-js/frame.html${blocked}`)).status).toBe(204);
  expect((await fetch(`${sandbox.url}/stripe-js/stripe.js${blocked}`)).status).toBe(200);
});

test('a script can be late', async () => {
  const started = Date.now();
  await fetch(`${sandbox.url}/stripe-js/stripe.js?latency=200`);
  expect(Date.now() - started).toBeGreaterThanOrEqual(190);
});

test('the page is told its scenarios, and they change nothing at the gateway', async () => {
  const told: unknown = await (await fetch(`${sandbox.url}/sandbox/scenarios/hosted-fields`)).json();
  const names = listAt(told, 'scenarios').map((scenario) => textAt(scenario, 'name'));
  expect(names).toEqual(expect.arrayContaining(['script_blocked', 'fields_blocked', 'insufficient_funds']));
  expect((await payAt(sandbox.url, 'stripe', { scenario: 'script_blocked' })).status).toBe(200);
  expect((await fetch(`${sandbox.url}/sandbox/scenarios/toString`)).status).toBe(404);
});
