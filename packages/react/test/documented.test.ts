import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as tactful from '../src/index.js';

const root = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const pages = readdirSync(new URL('docs', root)).filter((name) => name.endsWith('.md'));
const names = Object.keys(tactful);

test('every export of this package is named in its README', () => {
  const readme = read('packages/react/README.md');
  expect(names.length).toBeGreaterThan(60);
  expect(names.filter((name) => !new RegExp(`\`<?${name}\\b`).test(readme))).toEqual([]);
});

test('every page of the documentation is linked from the first README', () => {
  const readme = read('README.md');
  expect(pages.length).toBeGreaterThan(5);
  expect(pages.filter((page) => !readme.includes(`](docs/${page})`))).toEqual([]);
});
