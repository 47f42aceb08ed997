import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { beforeAll, describe as suite, expect, test } from 'vitest';
import { type CodeTable, type Messages, reasons } from '../src/index.js';

/** The most that a shopper may download to be told why a payment failed, gzipped, in bytes. */
const limit = 15_250;

type Tables = Readonly<Record<string, CodeTable>>;
const tables = import.meta.glob<Tables>('../src/gateways/*/codes.ts', { eager: true, import: 'codes' });
const catalogs = import.meta.glob<Record<string, Messages>>('../src/locales/*.ts', { eager: true });

const entry = `
  export { readPayment, disclose, describe } from './src/index.ts';
  export { stripe } from './src/gateways/stripe/index.ts';
  export { en } from './src/locales/en.ts';
`;

let bundle = '';

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: { contents: entry, loader: 'ts', resolveDir: new URL('..', import.meta.url).pathname },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  bundle = outputFiles[0]?.text ?? '';
});

/** Codes long enough to be no common word. */
function codesOf(gateway: (path: string) => boolean): string[] {
  const found = Object.entries(tables).filter(([path]) => gateway(path));
  return found
    .flatMap(([, kinds]) => Object.values(kinds).flatMap((table) => Object.keys(table)))
    .filter((code) => code.length > 12);
}

function titlesOf(language: (lang: string) => boolean): string[] {
  const found = Object.values(catalogs).flatMap((exports) => Object.values(exports));
  return found
    .filter(({ lang }) => language(lang))
    .flatMap((messages) => Object.values(messages.reasons).map(({ title }) => title));
}

const isStripe = (path: string): boolean => path.includes('/stripe/');
const isEnglish = (lang: string): boolean => lang === 'en';

suite('core, Stripe and English in one bundle', () => {
  test(`are at most ${limit} bytes`, () => {
    expect(gzipSync(bundle, { level: 9 }).length).toBeLessThanOrEqual(limit);
  });

  test('hold every Stripe code and every English title', () => {
    expect(codesOf(isStripe).length).toBeGreaterThan(250);
    expect(codesOf(isStripe).filter((code) => !bundle.includes(code))).toEqual([]);
    expect(titlesOf(isEnglish).filter((title) => !bundle.includes(title))).toEqual([]);
  });

  test('hold no other gateway and no other language', () => {
    const words = new Set(bundle.match(/[\w ]+/g));
    const own = new Set([...codesOf(isStripe), ...Object.keys(reasons)]);
    const others = codesOf((path) => !isStripe(path)).filter((code) => !own.has(code));
    expect(others.length).toBeGreaterThan(300);
    expect(others.filter((code) => words.has(code))).toEqual([]);
    expect(titlesOf((lang) => !isEnglish(lang)).filter((title) => bundle.includes(title))).toEqual([]);
  });
});
