import { describe as suite, expect, test } from 'vitest';
import type {
  CodeFact,
  CodeMeaning,
  CodeTable,
  Fixture,
  Gateway,
  PaymentResult,
  TableKinds,
  WireAnswer,
} from './index.js';
import { fields, publicReason, readPayment, reasonInfo, reasons } from './index.js';

interface Folder {
  readonly gateway: Gateway;
  readonly codes: Readonly<Record<string, CodeTable>>;
  readonly fixtures: readonly Fixture[];
  readonly answerWith: (fact: CodeFact) => WireAnswer;
  readonly tableKinds?: TableKinds;
}

interface FactFile {
  readonly gateway: string;
  readonly codes: readonly (CodeFact & { readonly audience?: string; readonly seed?: string })[];
}

const gatewayFiles = import.meta.glob<Record<string, Gateway>>('./gateways/*/index.ts', { eager: true });
const codeFiles = import.meta.glob<Pick<Folder, 'codes'>>('./gateways/*/codes.ts', { eager: true });
const fixtureFiles = import.meta.glob<Pick<Folder, 'fixtures' | 'answerWith' | 'tableKinds'>>(
  './gateways/*/fixtures.ts',
  {
    eager: true,
  },
);
const factFiles = Object.values(
  import.meta.glob<FactFile>('./gateways/*/*.json', { eager: true, import: 'default' }),
);

const folders = Object.entries(gatewayFiles).flatMap(([path, exports]): [string, Folder][] => {
  const folder = path.replace('/index.ts', '');
  const [gateway] = Object.values(exports);
  const codes = codeFiles[`${folder}/codes.ts`];
  const fixtures = fixtureFiles[`${folder}/fixtures.ts`];
  if (!gateway || !codes || !fixtures) throw new Error(`${folder} needs index.ts, codes.ts and fixtures.ts`);
  return [[gateway.name, { gateway, ...codes, ...fixtures }]];
});

const seedCounts: Record<string, number> = {
  rapyd: 19,
  'stripe-seed': 76,
  'convenient-checkout': 12,
  xpay: 66,
  synapto: 28,
};

function meaning(row: CodeMeaning): { reason: string; field?: string } {
  return typeof row === 'string' ? { reason: row } : row;
}

function read(gateway: Gateway, answer: WireAnswer, during: Fixture['during'] = 'confirm'): PaymentResult {
  return readPayment(gateway, answer.body, { status: answer.status, headers: answer.headers ?? {}, during });
}

/** Whether a table has the code, with or without the detail that some gateways write behind it: `CODE - [05]`. */
function hasRow(codes: Folder['codes'], code: string): boolean {
  const rows = Object.values(codes).flatMap((table) => Object.keys(table));
  return rows.some((row) => code.startsWith(row) && /^(_?\W|$)/.test(code.slice(row.length)));
}

suite.each(folders)('%s', (name, { gateway, codes, fixtures, answerWith, tableKinds = {} }) => {
  test('has the name of its folder', () => {
    expect(Object.keys(gatewayFiles)).toContain(`./gateways/${name}/index.ts`);
  });

  test.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('reads: %s', (_, fixture) => {
    const { expected } = fixture;
    const result = read(gateway, fixture.answer, fixture.during);
    expect(result.status).toBe(expected.status);
    if (!('error' in result) || !('reason' in expected)) return;
    expect(result.error.reason).toBe(expected.reason);
    expect(result.error.field).toBe(expected.field ?? reasonInfo(expected.reason).field);
    expect(result.error.issues.map(({ reason }) => reason)).toEqual(expected.issues ?? [expected.reason]);
  });

  test('fixture names are unique', () => {
    expect(new Set(fixtures.map((fixture) => fixture.name)).size).toBe(fixtures.length);
  });

  const rows = Object.entries(codes).flatMap(([kind, table]) =>
    Object.entries(table).map(([code, row]) => ({ kind, code, ...meaning(row) })),
  );

  test.each(rows)('$kind $code arrives as $reason', ({ kind, code, reason, field }) => {
    const result = read(gateway, answerWith({ kind, code }));
    if (!('error' in result)) throw new Error(`${code} reads as ${result.status}`);
    expect(result.error.reason).toBe(reason);
    if (tableKinds[kind] !== 'class') expect(result.error.mapped).toBe(true);
    if (field !== undefined) expect(result.error.field).toBe(field);
    expect(reasons).toHaveProperty(reason);
    expect([...fields, null]).toContain(result.error.field);
  });

  test.each(['constructor', '__proto__', 'toString', 'no_such_code_2049'])('knows no code %s', (code) => {
    for (const kind of Object.keys(codes)) {
      const result = read(gateway, answerWith({ kind, code }));
      if (!('error' in result)) throw new Error(`${code} reads as ${result.status}`);
      expect(publicReason(result.error.reason)).toMatch(
        /^(payment_not_completed|result_unknown|details_not_accepted|store_cannot_take_payment|generic_decline|payment_method_declined)$/,
      );
    }
  });

  const kinds = Object.keys(codes).filter((kind) => tableKinds[kind] !== 'detail');

  test.each(kinds)('says of a new code of %s that it is not mapped', (kind) => {
    const result = read(gateway, answerWith({ kind, code: 'NEW_CODE_OF_2049' }));
    expect(result).toMatchObject({ error: { mapped: false } });
  });

  test.each([
    null,
    undefined,
    '',
    'text',
    0,
    [],
    {},
    { error: null },
    new Error('x'),
    { error: { code: {} } },
  ])('finds nothing in %o', (nothing) => {
    expect(gateway.read(nothing).findings.filter(({ reason }) => reason !== null)).toEqual([]);
  });
});

suite.each(factFiles.map((file) => [file.gateway, file] as const))('codes of %s', (name, { codes }) => {
  const [, folder] = folders.find(([folderName]) => folderName === name.replace('-seed', '')) ?? [];

  test.each(codes)('$kind $code has a specific reason', (fact) => {
    if (!folder) throw new Error(`No gateway reads ${name}`);
    const answer = folder.answerWith(fact);
    const result = read(folder.gateway, answer);
    const [main] = folder.gateway.read(answer.body).findings;
    expect(['action_required', 'processing', 'failed', 'unknown']).toContain(result.status);
    if (!('error' in result)) return;
    expect(hasRow(folder.codes, main?.code ?? ''), 'no table has the code').toBe(true);
    expect(main?.reason).toBe(result.error.reason);
    expect(result.error.mapped).toBe(true);
  });
});

// A mutation run has one gateway only.
const seeds = Object.entries(seedCounts).filter(([name]) =>
  folders.some(([folder]) => name.startsWith(folder)),
);

test.each(seeds)('the list of the seed of %s is whole: %i codes', (name, count) => {
  const file = factFiles.find(({ gateway }) => gateway === name);
  expect(file?.codes.filter(({ seed }) => seed !== undefined)).toHaveLength(count);
});
