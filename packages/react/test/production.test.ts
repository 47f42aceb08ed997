import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { errorPages } from '../src/problem-report/errorPages.js';
import { storeProblems } from '../src/problem-report/storeProblems.js';

/** What a developer reads in the console. */
const said = [
  ...Object.values(errorPages),
  ...Object.values(storeProblems).flatMap(({ means, todo }) => [means, todo]),
  'What to do: ',
  'finds nothing that it knows',
  ' Only the HTTP status says so',
  'an error that has no answer in it',
  'the amount of a `total` is no whole number',
  'two fields of one form',
  'has no label that is plain text',
];

async function bundle(mode: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: "export * from './src/index.ts'",
      loader: 'ts',
      resolveDir: new URL('..', import.meta.url).pathname,
    },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    conditions: ['@tactful/source'],
    external: ['react', 'react-dom', 'react-hook-form', '@tanstack/react-query'],
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

it.each([
  ['development', said],
  ['production', []],
])('what explains a problem of the store, in a bundle for %s', async (mode, held) => {
  const code = await bundle(mode);
  expect(code).toContain('idempotencyKey');
  expect(said.filter((text) => code.includes(text))).toEqual(held);
});
