import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { at, problemMediaType, publicReason, readPaymentResponse, reasons } from '@tactful/core';
import { problemDetails } from '@tactful/core/gateways/problem-details';
import { en } from '@tactful/core/locales/en';
import { Stripe } from 'stripe';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type RunningSandbox, startSandbox } from '../../sandbox/test/startSandbox.js';
import { pay } from './browser.js';
import { shop as expressShop } from './express.js';
import { shop as honoShop } from './hono.js';
import { withdraw } from './withdraw.js';

type Log = (entry: unknown) => void;
type Ask = (path: string, init: RequestInit) => Promise<Response>;

const realFetch = globalThis.fetch;
const stops: (() => void)[] = [];
let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterEach(() => {
  vi.unstubAllGlobals();
  for (const stop of stops.splice(0)) stop();
});
afterAll(() => sandbox.stop());

/** The SDK as it comes; with a scenario, its fetch client, which lets a header be added. */
function payments(scenario?: string): Stripe {
  const withScenario = (url: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const headers = new Headers(init?.headers);
    headers.set('x-sandbox-scenario', scenario ?? '');
    return realFetch(url, { ...init, headers });
  };
  return new Stripe('sk_test_sandbox', {
    host: '127.0.0.1',
    port: sandbox.port,
    protocol: 'http',
    maxNetworkRetries: 0,
    telemetry: false,
    ...(scenario !== undefined && { httpClient: Stripe.createFetchHttpClient(withScenario) }),
  });
}

const shops: Readonly<Record<string, (stripe: Stripe, log: Log) => Promise<Ask>>> = {
  async hono(stripe, log) {
    const app = honoShop(stripe, log);
    return async (path, init) => app.request(path, init);
  },
  async express(stripe, log) {
    const server = createServer(expressShop(stripe, log));
    stops.push(() => server.close());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const port = at(server.address(), 'port');
    return (path, init) => realFetch(`http://127.0.0.1:${String(port)}${path}`, init);
  },
};

function post(ask: Ask, paymentMethod: string, key: string = crypto.randomUUID()): Promise<Response> {
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': key };
  return ask('/pay', { method: 'POST', headers, body: JSON.stringify({ paymentMethod }) });
}

/** All that crosses the wire, but for what differs each time: the request's id, and the hash and time of the answer. */
async function wire(response: Response): Promise<string> {
  const { date: _date, etag: _etag, ...headers } = Object.fromEntries(response.headers);
  const body = (await response.text()).replace(/"reference":"req_\w+"/, '"reference":"req"');
  return JSON.stringify([response.status, headers, body]);
}

const hidden = Object.entries(reasons).flatMap(([name, row]) => ('shownAs' in row ? [name] : []));

const rows = [
  ['pm_card_visa_chargeDeclined', 'generic_decline', 402, 'generic_decline'],
  ['pm_card_visa_chargeDeclinedLostCard', 'lost_card', 402, 'card_lost'],
  ['pm_card_visa_chargeDeclinedStolenCard', 'stolen_card', 402, 'card_stolen'],
  ['pm_card_visa_chargeDeclinedInsufficientFunds', 'insufficient_funds', 402, 'insufficient_funds'],
  ['pm_card_chargeDeclinedIncorrectCvc', 'incorrect_cvc', 422, 'csc_mismatch'],
  ['pm_card_chargeDeclinedExpiredCard', 'expired_card', 422, 'card_expired'],
] as const;

describe.each(Object.entries(shops))('the server with %s', (_, open) => {
  test.each(rows)('answers %s, %s, with a problem of status %i', async (card, code, status, reason) => {
    const log = vi.fn<Log>();
    const response = await post(await open(payments(), log), card);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')?.split(';')[0]).toBe(problemMediaType);
    const text = await wire(response);
    expect(text).toContain(`"reason\\":\\"${publicReason(reason)}`);
    const secrets = [...hidden, code, card, 'stripe', 'gateway', 'decline_code', 'card_declined', 'advice'];
    const leaked = secrets.filter((secret) => new RegExp(`\\b${secret}\\b`, 'i').test(text));
    expect(leaked.filter((word) => word !== publicReason(reason))).toEqual([]);
    expect(log).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ reason, gateway: 'stripe', gatewayCode: code }),
    );
  });

  test('answers a lost card like any declined card, byte for byte', async () => {
    const ask = await open(payments(), () => {});
    const generic = await wire(await post(ask, 'pm_card_visa_chargeDeclined'));
    for (const card of ['pm_card_visa_chargeDeclinedLostCard', 'pm_card_visa_chargeDeclinedStolenCard'])
      expect(await wire(await post(ask, card))).toBe(generic);
  });

  test('takes a payment', async () => {
    const log = vi.fn<Log>();
    const response = await post(await open(payments(), log), 'pm_card_visa');
    expect([response.status, await response.json()]).toEqual([200, { status: 'succeeded' }]);
    expect(log).not.toHaveBeenCalled();
  });

  /** What the page makes of the server's answer about a payment. */
  async function whatBecameOf(ask: Ask, key: string) {
    const response = await ask(`/payments/${key}`, {});
    return readPaymentResponse(problemDetails, response, { during: 'status' });
  }

  test.each([
    ['pm_card_visa', undefined, 'succeeded', undefined],
    ['pm_card_visa', 'bank_check', 'action_required', undefined],
    ['pm_card_visa_chargeDeclinedInsufficientFunds', undefined, 'failed', 'insufficient_funds'],
    ['pm_card_visa_chargeDeclinedLostCard', undefined, 'failed', 'generic_decline'],
    // Nobody knows until Stripe tells.
    ['pm_card_visa', 'drop_after', 'unknown', 'result_unknown'],
    // There is no payment of it.
    ['pm_card_visa', 'authentication', 'failed', 'payment_not_completed'],
  ])('tells what became of a payment with %s, %s: %s', async (card, scenario, status, reason) => {
    const key = crypto.randomUUID();
    const ask = await open(payments(scenario), () => {});
    await post(ask, card, key);
    const result = await whatBecameOf(ask, key);
    expect(result.status).toBe(status);
    expect('error' in result ? result.error.reason : undefined).toBe(reason);
  });

  test('tells of a payment that never came that it was not made, and refuses it when it comes', async () => {
    const key = crypto.randomUUID();
    const api = payments();
    const create = vi.spyOn(api.paymentIntents, 'create');
    const ask = await open(api, () => {});
    for (const _ of ['asked', 'asked again'])
      expect(await whatBecameOf(ask, key)).toMatchObject({
        status: 'failed',
        error: { reason: 'payment_not_completed', charged: 'no' },
      });
    const late = await readPaymentResponse(problemDetails, await post(ask, 'pm_card_visa', key));
    expect(late).toMatchObject({ status: 'failed', error: { reason: 'payment_not_completed' } });
    expect(create).not.toHaveBeenCalled();
  });

  test('what is sent again and turned away does not forget that the first may have paid', async () => {
    const key = crypto.randomUUID();
    const api = payments('drop_after');
    const ask = await open(api, () => {});
    await post(ask, 'pm_card_visa', key);
    vi.spyOn(api.paymentIntents, 'create').mockRejectedValue({ type: 'rate_limit_error', statusCode: 429 });
    await post(ask, 'pm_card_visa', key);
    expect(await whatBecameOf(ask, key)).toMatchObject({ status: 'unknown' });
  });

  test('wants an idempotency key', async () => {
    const ask = await open(payments(), () => {});
    expect((await ask('/pay', { method: 'POST', body: '{}' })).status).toBeGreaterThanOrEqual(400);
    const headers = { 'Content-Type': 'application/json' };
    expect((await ask('/pay', { method: 'POST', headers, body: '{}' })).status).toBe(400);
  });

  test.each([
    ['pm_card_visa', undefined, null],
    ['pm_card_visa_chargeDeclinedStolenCard', undefined, en.reasons.generic_decline.title],
    ['pm_card_visa_chargeDeclinedInsufficientFunds', undefined, en.reasons.insufficient_funds.title],
    ['pm_card_visa', 'authentication', en.reasons.store_cannot_take_payment.title],
    ['pm_card_visa', 'rate_limit', en.reasons.too_many_requests.title],
    ['pm_card_visa', 'server_error', en.reasons.result_unknown.title],
    ['pm_card_visa', 'drop_after', en.reasons.connection_lost.title],
  ])('with %s, %s, the page says %o', async (card, scenario, title) => {
    vi.stubGlobal('fetch', await open(payments(scenario), () => {}));
    expect((await pay(card, crypto.randomUUID(), en))?.title ?? null).toBe(title);
  });
});

describe('before another card pays, what waits for the bank', () => {
  async function waiting() {
    const order = { amount: 4900, currency: 'EUR', payment_method: 'pm_card_visa' };
    const { id } = await payments('bank_check').paymentIntents.create({ ...order, confirm: true });
    return id;
  }

  test('is cancelled', async () => {
    const id = await waiting();
    expect(await withdraw(payments(), id)).toBeNull();
    expect(await payments().paymentIntents.retrieve(id)).toMatchObject({ status: 'canceled' });
  });

  test.each([
    ['card', 'already_paid'],
    ['processing', 'payment_in_progress'],
  ])('and was confirmed (%s), is what the order has: %s', async (scenario, reason) => {
    const id = await waiting();
    await payments(scenario === 'card' ? undefined : scenario).paymentIntents.confirm(id);
    expect(await withdraw(payments(), id)).toMatchObject({ payment: { reason } });
  });
});

test.each<[name: string, fetch: () => Promise<Response>]>([
  ['nothing', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['a page of a proxy', async () => new Response('<html>Bad gateway', { status: 502 })],
  ['a success that is none', async () => Response.json({})],
  ['a success in a refusal', async () => Response.json({ status: 'succeeded' }, { status: 402 })],
])('with %s for an answer, the page does not know', async (_, answer) => {
  vi.stubGlobal('fetch', answer);
  const message = await pay('pm_card_visa', crypto.randomUUID(), en);
  expect(message?.title).toBe(en.reasons.result_unknown.title);
  expect(message?.body).not.toContain(en.money.not_charged);
});

test.each(['README.md', 'docs/nextjs.md', 'docs/hosted-fields.md'])(
  'the pages of %s ask the server of docs/server.md, and read what it answers',
  async (name) => {
    const page = await readFile(new URL(`../../../${name}`, import.meta.url), 'utf8');
    const asking = [...page.matchAll(/^```tsx\n(.*?)^```/gms)].filter(([code]) => code.includes('fetch('));
    for (const [code] of asking) {
      const paths = [...code.matchAll(/fetch\(['`]([^'`]+)/g)].map(([, path]) => path);
      expect(paths).toEqual(['/pay', '/payments/${idempotencyKey}']);
      expect(code).toContain('gateway={problemDetails}');
      expect(code).toMatch(/JSON\.stringify\(\{ paymentMethod\b|card\.current\?\.data/);
    }
    expect(asking.length).toBeGreaterThan(0);
  },
);

test.each([
  ['../packages/testing/README.md', ['decline.test.tsx']],
  ['../packages/react/README.md', ['CompanyFields.tsx']],
  ['server.md', ['payments.ts', 'hono.ts', 'express.ts', 'browser.ts']],
  [
    'hosted-fields.md',
    ['Stripe', 'Braintree', 'Adyen', 'StripeToken'].map((file) => `hostedFields/${file}.tsx`),
  ],
  ['bank-check.md', ['withdraw.ts']],
  ['own-form.md', ['ownForm/PlainInputs.tsx', 'ownForm/AriaComponents.tsx']],
])('docs/%s shows these files', async (name, files) => {
  const page = await readFile(new URL(`../../../docs/${name}`, import.meta.url), 'utf8');
  const shown = [...page.matchAll(/^```tsx?\n(.*?)^```/gms)].map(([, code]) => code);
  const texts = files.map((file) => readFile(new URL(file, import.meta.url), 'utf8'));
  // What else there is, `npm test -- examples` compiles.
  expect(shown).toEqual(expect.arrayContaining(await Promise.all(texts)));
});
