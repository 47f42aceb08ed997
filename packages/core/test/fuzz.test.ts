import * as fc from 'fast-check';
import { describe as suite, expect, test } from 'vitest';
import {
  describe,
  disclose,
  readPayment,
  type Fixture,
  type Gateway,
  type PaymentResult,
  type ReadContext,
} from '../src/index.js';
import { en } from '../src/locales/en.js';

/** Runs for each gateway and property. More on demand: `FUZZ_RUNS=1000000 npm test -- unit`. */
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 10_000);
const timeout = 60_000 + numRuns * 5;
/** Longest that any answer may take to read, in ms. */
const bound = 50;
const mark = '¤outside¤';

const files = import.meta.glob<Record<string, Gateway>>('../src/gateways/*/index.ts', { eager: true });
const fixtureFiles = import.meta.glob<readonly Fixture[]>('../src/gateways/*/fixtures.ts', {
  eager: true,
  import: 'fixtures',
});
const gateways = Object.entries(files).flatMap(([path, exports]) =>
  Object.values(exports).map((gateway) => ({
    name: gateway.name,
    gateway,
    fixtures: fixtureFiles[path.replace('index.ts', 'fixtures.ts')] ?? [],
  })),
);

const outsideText = fc.oneof(
  fc.string().map((text) => `${mark}${text}`),
  fc.constantFrom(
    '4242 4242 4242 4242',
    '\u202e\u2066',
    '\ud800',
    '__proto__',
    'constructor',
    'toString',
    '<b>x</b>',
  ),
);
const outsideValue = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(null, undefined, true, 0, -1, 1e21, Number.NaN, 4242424242424242, 10n),
    outsideText,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(outsideText, knownKey()), tie('value'), { maxKeys: 5 }),
  ),
})).value;

function knownKey(): fc.Arbitrary<string> {
  return fc.constantFrom(
    'error',
    'errors',
    'code',
    'decline_code',
    'declineCode',
    'type',
    'param',
    'message',
    'detail',
    'title',
    'status',
    'error_code',
    'response_code',
    'data',
    'response',
    'headers',
    'name',
    'cause',
    'last_payment_error',
    'lastPaymentError',
    'payment_error',
    'payment_intent',
    'advice_code',
    'raw',
    'outcome',
    'request_id',
    'requestId',
    'operation_id',
  );
}

const context: fc.Arbitrary<ReadContext> = fc.record(
  {
    status: fc.integer({ min: 0, max: 700 }),
    during: fc.constantFrom('confirm', 'setup', 'read', 'status'),
    attempt: fc.nat(3),
  },
  { requiredKeys: [] },
);

function expectSafe(gateway: Gateway, response: unknown, given: ReadContext = {}): PaymentResult {
  const result = readPayment(gateway, response, given);
  if (!('error' in result)) return result;
  const shown = [disclose(result.error), disclose(result.error, 'strict')];
  const text = JSON.stringify([shown, shown.map((error) => describe(error, en))]);
  expect(text).not.toContain('outside');
  expect(text).not.toMatch(/4242|[<\u202e\ud800]/);
  expect(JSON.stringify(result.error)).not.toMatch(/4242/);
  if (result.error.charged === 'unknown') expect(text).not.toContain(en.money.not_charged);
  return result;
}

function spoil(value: unknown, change: { path: number; to: unknown }, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || depth > 6) return change.to;
  const keys = Object.keys(value);
  const key = keys[change.path % Math.max(keys.length, 1)];
  if (key === undefined || (change.path >> depth) % 3 === 0) return change.to;
  const copy: Record<string, unknown> = Object.fromEntries(Object.entries(value));
  return { ...copy, [key]: spoil(copy[key], change, depth + 1) };
}

suite.each(gateways)('$name', ({ gateway, fixtures }) => {
  test('reads any JSON without a word of it', { timeout }, () => {
    const prototype = Object.getOwnPropertyNames(Object.prototype).join();
    fc.assert(
      fc.property(outsideValue, context, (response, given) => {
        const before = fc.stringify(response);
        expectSafe(gateway, response, given);
        expect(fc.stringify(response)).toBe(before);
      }),
      { numRuns },
    );
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(prototype);
  });

  test('reads its own answers with anything in the wrong place', { timeout }, () => {
    const change = fc.record({ path: fc.nat(10_000), to: outsideValue });
    const spoiled = fc.tuple(fc.constantFrom(...fixtures), change);
    fc.assert(
      fc.property(spoiled, context, ([{ answer }, where], given) => {
        expectSafe(gateway, spoil(answer.body, where), { status: answer.status, ...given });
      }),
      { numRuns },
    );
  });

  test.each(hostile())('reads %s', (_, make) => {
    for (const key of ['error', 'status', 'message', 'detail', 'payment_error', 'last_payment_error']) {
      expectSafe(gateway, make());
      expectSafe(gateway, { [key]: make() });
      expectSafe(gateway, { error: { [key]: make(), code: make() } });
    }
  });

  test.each(huge())(`reads %s within ${bound} ms`, (_, response) => {
    // Of its own: on a machine that is shared, a clock also counts what others do meanwhile.
    const times = [1, 2, 3, 4, 5].map(() => {
      const before = process.cpuUsage();
      expectSafe(gateway, response);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    });
    expect(Math.min(...times)).toBeLessThan(bound);
  });
});

function hostile(): [string, () => unknown][] {
  const thrower = (): never => {
    throw new Error('hostile');
  };
  return [
    ['a getter that throws', () => Object.defineProperty({}, 'code', { get: thrower, enumerable: true })],
    [
      'a proxy that throws',
      () => new Proxy({}, { get: thrower, has: thrower, ownKeys: thrower, getPrototypeOf: thrower }),
    ],
    ['a proxy that answers itself to everything', selfProxy],
    ['a revoked proxy', revoked],
    ['a cycle', cycle],
    ['ten thousand levels', () => nested(10_000)],
    ['a function', () => () => ({ error: { code: 'card_declined' } })],
    ['a symbol', () => Symbol('card_declined')],
    ['an object without a prototype', () => Object.assign(Object.create(null), { code: 'toString' })],
    ['an error whose parts throw', () => Object.defineProperty(new Error('x'), 'name', { get: thrower })],
  ];
}

function selfProxy(): unknown {
  const self: object = new Proxy({}, { get: (_, key) => (typeof key === 'symbol' ? undefined : self) });
  return self;
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function cycle(): unknown {
  const ring: Record<string, unknown> = { code: 'x' };
  ring['error'] = ring;
  ring['errors'] = [ring, ring];
  return ring;
}

function nested(levels: number): unknown {
  let value: unknown = { code: mark };
  for (let level = 0; level < levels; level += 1) value = { error: value };
  return value;
}

function huge(): [string, unknown][] {
  const long = mark + 'x'.repeat(1_000_000);
  const many = Array.from({ length: 100_000 }, (_, index) => ({ code: `${mark}${index}`, field: 'x' }));
  const wide = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`${mark}${index}`, 1]));
  return [
    ['a megabyte of text', long],
    ['a megabyte of JSON text', JSON.stringify({ error: { message: long } })],
    ['a megabyte of HTML', `<html>${long}`],
    [
      'a code of a megabyte',
      { error: { code: long, message: long }, code: long, message: long, detail: long },
    ],
    [
      'a megabyte of digits',
      { code: '4'.repeat(1_000_000), message: '4 '.repeat(500_000), detail: '4-'.repeat(500_000) },
    ],
    ['a hundred thousand errors', { errors: many, error: { errors: many } }],
    ['a hundred thousand keys', { error: wide, status: wide, ...wide }],
    ['a deep megabyte', '{"error":'.repeat(100_000) + '1' + '}'.repeat(100_000)],
  ];
}
