import { describe as suite, expect, test } from 'vitest';
import type { CodeFact, CodeTable, Gateway, WireAnswer } from '../src/index.js';
import { coverageOf, type FactFile } from './coverageOf.js';

type AnswerWith = (fact: CodeFact) => WireAnswer;

const gateways = import.meta.glob<Record<string, Gateway>>('../src/gateways/*/index.ts', { eager: true });
const tables = import.meta.glob<Record<string, CodeTable>>('../src/gateways/*/codes.ts', {
  eager: true,
  import: 'codes',
});
const answers = import.meta.glob<AnswerWith>('../src/gateways/*/fixtures.ts', {
  eager: true,
  import: 'answerWith',
});
const files = Object.entries(
  import.meta.glob<FactFile>('../src/gateways/*/*.json', { eager: true, import: 'default' }),
);

const lists = files.flatMap(([path, file]) => {
  const folder = path.replace(/[^/]+$/, '');
  const [gateway] = Object.values(gateways[`${folder}index.ts`] ?? {});
  const codes = tables[`${folder}codes.ts`];
  const answerWith = answers[`${folder}fixtures.ts`];
  if (!gateway || !codes || !answerWith) throw new Error(`${folder} is not a gateway`);
  return coverageOf({ gateway, codes, answerWith }, [file]).lists.map((list) => ({ ...list, file }));
});

suite.each(lists.map((list) => [list.name, list] as const))('shopper-facing codes of %s', (_, list) => {
  test('each that is told in general words says why in the list, and no other does', () => {
    const noted = list.file.codes.filter((fact) => fact.says_no_more ?? fact.generic_because);
    expect(list.exceptions.map(({ code, kind }) => ({ code, kind }))).toEqual(
      noted.map(({ code, kind }) => ({ code, kind })),
    );
  });

  test('of those with which the gateway says more, 99 % are told so', () => {
    expect(list.shopperFacing).toBeGreaterThan(0);
    expect(list.share).toBeGreaterThanOrEqual(0.99);
  });
});
