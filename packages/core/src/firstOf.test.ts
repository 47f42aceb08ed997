import { describe as suite, expect, test } from 'vitest';
import type { DisclosurePolicy, Finding, Fixture, Gateway, PaymentResult, Reading } from './index.js';
import { at, firstOf, readPayment } from './index.js';

const files = import.meta.glob<Record<string, Gateway>>('./gateways/*/index.ts', { eager: true });
const fixtureFiles = import.meta.glob<readonly Fixture[]>('./gateways/*/fixtures.ts', {
  eager: true,
  import: 'fixtures',
});
const folders = Object.entries(files).flatMap(([path, exports]): [string, Gateway, readonly Fixture[]][] => {
  const fixtures = fixtureFiles[path.replace('/index.ts', '/fixtures.ts')];
  return Object.values(exports).flatMap((gateway) => (fixtures ? [[gateway.name, gateway, fixtures]] : []));
});

const forwards = compose(folders.map(([, gateway]) => gateway));
const backwards = compose(folders.map(([, gateway]) => gateway).toReversed());

function compose([first, ...others]: readonly Gateway[]): Gateway {
  if (!first) throw new Error('There is no gateway');
  return firstOf(first, ...others);
}

function read(gateway: Gateway, { answer, during = 'confirm' }: Fixture): PaymentResult {
  return readPayment(gateway, answer.body, { status: answer.status, headers: answer.headers ?? {}, during });
}

function isBlank({ status, findings, reference }: Reading): boolean {
  return status === undefined && findings.length === 0 && reference === undefined;
}

/** Whether no other gateway finds anything in an answer, or in what may be wrapped in it. */
function isOwn(name: string, { answer: { body } }: Fixture): boolean {
  const parts = [body, ...['error', 'data', 'details'].map((key) => at(body, key))];
  return folders.every(
    ([other, gateway]) => other === name || parts.every((part) => isBlank(gateway.read(part))),
  );
}

suite.each(folders)('answers of %s, read with all gateways', (name, gateway, fixtures) => {
  const rows = fixtures.map((fixture) => [fixture.name, fixture] as const);

  test.each(rows.filter(([, fixture]) => isOwn(name, fixture)))('%s: as alone', (_, fixture) => {
    const alone = read(gateway, fixture);
    const nobody = isBlank(gateway.read(fixture.answer.body));
    for (const all of [forwards, backwards]) {
      const gatewayName = nobody ? all.name : name;
      const expected =
        'error' in alone
          ? {
              ...alone,
              error: {
                ...alone.error,
                gateway: gatewayName,
                policy: nobody ? all.policy : alone.error.policy,
              },
            }
          : alone;
      expect(read(all, fixture)).toEqual(expected);
    }
  });

  const told = rows.filter(([, { expected }]) => /^(?:succeeded|failed)$/.test(expected.status));

  test.each(told)('%s: paid or not, whoever reads it', (_, fixture) => {
    const { status } = fixture.expected;
    const opposite = status === 'succeeded' ? 'failed' : 'succeeded';
    for (const all of [forwards, backwards]) expect(read(all, fixture).status).not.toBe(opposite);
  });

  const open = rows.filter(([, fixture]) => {
    const alone = read(gateway, fixture);
    return alone.status === 'unknown' && alone.error.gatewayCode !== null;
  });

  test.each(open)('%s: never refused, whoever reads it', (_, fixture) => {
    for (const all of [forwards, backwards]) expect(read(all, fixture).status).not.toBe('failed');
  });
});

function gateway(name: string, reading: Partial<Reading>): Gateway {
  return { name, read: () => ({ findings: [], ...reading }) };
}

const known: readonly Finding[] = [{ code: 'a', reason: 'insufficient_funds' }];
const unknown: readonly Finding[] = [{ code: 'b', reason: null }];

suite('who is believed', () => {
  test.each<[first: Partial<Reading>, second: Partial<Reading>, believed: string]>([
    [{}, {}, 'one|two'],
    [{}, { reference: 'req_test_1' }, 'two'],
    [{}, { findings: unknown }, 'two'],
    [{ findings: unknown }, { findings: unknown }, 'one'],
    [{ findings: unknown }, { findings: known }, 'two'],
    [{ findings: known }, { findings: known }, 'one'],
    [{ findings: known }, { status: 'failed' }, 'two'],
    [{ status: 'failed' }, { findings: known }, 'one'],
    [{ status: 'failed' }, { status: 'failed', findings: known }, 'two'],
    [{ status: 'failed', findings: known }, { status: 'failed', findings: known }, 'one'],
    [{ status: 'succeeded' }, { status: 'failed', findings: known }, 'two'],
  ])('%j, %j: %s', (first, second, believed) => {
    const result = readPayment(firstOf(gateway('one', first), gateway('two', second)), {}, { status: 402 });
    expect(result).toMatchObject({ status: 'failed', error: { gateway: believed } });
  });

  test.each(['succeeded', 'action_required', 'processing'] as const)('%s, before a known code', (status) => {
    const both = firstOf(gateway('one', { findings: known }), gateway('two', { status }));
    expect(readPayment(both, {})).toEqual({ status });
  });

  test('a code that leaves the outcome open, before one that refuses', () => {
    const open: readonly Finding[] = [{ code: 'c', reason: 'payment_in_progress' }];
    const both = firstOf(gateway('one', { findings: known }), gateway('two', { findings: open }));
    expect(readPayment(both, {})).toMatchObject({ status: 'unknown', error: { gateway: 'two' } });
  });

  test.each(['action_required', 'processing'] as const)('%s, before succeeded', (status) => {
    const both = firstOf(gateway('one', { status: 'succeeded' }), gateway('two', { status }));
    expect(readPayment(both, {})).toEqual({ status });
  });

  test.each<[reading: Partial<Reading>, policy: DisclosurePolicy]>([
    [{ findings: known }, 'standard'],
    [{ findings: unknown }, 'standard'],
    [{}, 'strict'],
  ])('%j, beside a strict gateway: %s', (reading, policy) => {
    const strict: Gateway = { ...gateway('strict', {}), policy: 'strict' };
    const result = readPayment(firstOf(strict, gateway('one', reading)), {});
    expect(result).toMatchObject({ error: { policy } });
  });

  test('no more than its gateways ask for', () => {
    expect(firstOf(gateway('one', {}), gateway('two', {}))).not.toHaveProperty('policy');
  });

  test('a strict gateway, whose policy holds', () => {
    const strict: Gateway = { ...gateway('strict', { findings: known }), policy: 'strict' };
    const nested = firstOf(gateway('one', {}), firstOf(gateway('two', { findings: unknown }), strict));
    expect(readPayment(nested, {})).toMatchObject({ error: { gateway: 'strict', policy: 'strict' } });
  });

  test('with the headers, and the one that has its reference', () => {
    const headers = { 'own-id': 'req_of_two', 'request-id': 'req_of_one' };
    const two: Gateway = {
      name: 'two',
      referenceHeader: 'own-id',
      read: (_, given) => ({ findings: given === headers ? known : [] }),
    };
    expect(readPayment(firstOf(gateway('one', {}), two), {}, { headers })).toMatchObject({
      error: { gateway: 'two', reference: 'req_of_two' },
    });
  });

  test('several of several', () => {
    const inner = firstOf(gateway('two', {}), gateway('three', { findings: known }));
    const result = readPayment(firstOf(gateway('one', { findings: unknown }), inner), {});
    expect(result).toMatchObject({ error: { gateway: 'three', gatewayCode: 'a' } });
  });
});
