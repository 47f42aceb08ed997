import { describe as suite, expect, test } from 'vitest';
import type { Fixture, Gateway, PaymentResult } from './index.js';
import { readPayment, readPaymentResponse } from './index.js';

const files = import.meta.glob<Record<string, Gateway>>('./gateways/*/index.ts', { eager: true });
const fixtureFiles = import.meta.glob<readonly Fixture[]>('./gateways/*/fixtures.ts', {
  eager: true,
  import: 'fixtures',
});
const folders = Object.entries(files).flatMap(([path, exports]) =>
  Object.values(exports).map((gateway) => ({
    gateway,
    fixtures: fixtureFiles[path.replace('/index.ts', '/fixtures.ts')] ?? [],
  })),
);

function axiosError(body: unknown, status: number): Error {
  const response = { status, headers: {}, data: body };
  return Object.assign(new Error('Request failed'), { name: 'AxiosError', response });
}

/** The ways in which a shop's own code hands on what a gateway gave. */
const ways: readonly (readonly [name: string, wrap: (body: unknown, status: number) => unknown])[] = [
  ['text', (body) => JSON.stringify(body)],
  ['axios', axiosError],
  ['the cause of an error', (cause) => new Error('Payment failed', { cause })],
  ['the cause of an error, axios', (body, status) => new Error('x', { cause: axiosError(body, status) })],
  [
    'a query’s state',
    (body, status) => ({ status: 'error', data: undefined, error: axiosError(body, status) }),
  ],
  ['{ error }', (error) => ({ error })],
  ['{ data }', (data) => ({ data })],
  ['{ success, details }', (details) => ({ success: false, details })],
  ['GraphQL', (extensions) => ({ data: null, errors: [{ message: 'x', path: ['pay'], extensions }] })],
];

function told(result: PaymentResult): unknown {
  if (!('error' in result)) return result.status;
  const { reason, field, issues, charged, gatewayCode } = result.error;
  return { status: result.status, reason, field, issues, charged, gatewayCode };
}

suite.each(folders.map(({ gateway, fixtures }) => [gateway.name, gateway, fixtures] as const))(
  'a failure that %s reports',
  (_, gateway, fixtures) => {
    const failures = fixtures.filter(
      ({ answer: { body } }) =>
        typeof body === 'object' && gateway.read(body).findings.some(({ reason }) => reason !== null),
    );

    test.each(ways)('reads the same as %s', (_way, wrap) => {
      expect(failures).not.toEqual([]);
      const readBy = (hand: typeof wrap): unknown =>
        failures.map(({ name, answer: { body, status }, during = 'confirm' }) => [
          name,
          told(readPayment(gateway, hand(body, status), { status, during })),
        ]);
      expect(readBy(wrap)).toEqual(readBy((body) => body));
    });
  },
);

const [stripe] = folders.filter(({ gateway }) => gateway.name === 'stripe').map(({ gateway }) => gateway);

suite('what is wrapped', () => {
  if (stripe === undefined) throw new Error('There is no Stripe');

  test('once only', () => {
    const body = { outer: { error: { error: { code: 'expired_card' } } } };
    expect(told(readPayment(stripe, body))).toMatchObject({ reason: 'result_unknown' });
  });

  test('as a success in a refusal is no success', () => {
    const intent = { object: 'payment_intent', status: 'succeeded' };
    expect(told(readPayment(stripe, { data: intent }, { status: 200 }))).toBe('succeeded');
    expect(told(readPayment(stripe, { data: intent }, { status: 402 }))).toMatchObject({
      reason: 'payment_not_completed',
    });
  });

  test('as a lost connection leaves the outcome unknown', async () => {
    const lost = { status: 'error', error: new TypeError('Failed to fetch') };
    expect(told(readPayment(stripe, lost))).toMatchObject({ status: 'unknown', reason: 'connection_lost' });
    expect(told(await readPaymentResponse(stripe, lost))).toMatchObject({ reason: 'connection_lost' });
  });
});
