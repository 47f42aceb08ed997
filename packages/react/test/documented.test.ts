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

test('every property of the looks is named in its README, and no other', () => {
  const named = read('packages/react/README.md').match(/--tactful-[a-z-]+/g);
  const ofTokens = /^  (--tactful-[a-z-]+):/gm;
  const there = [...read('packages/react/src/tokens.css').matchAll(ofTokens)].map(([, name]) => name);
  expect(there.length).toBeGreaterThan(15);
  expect(new Set(named)).toEqual(new Set(there));
});

/** Contrast of two colours, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio (read 2026-11-22). */
function contrast(...colours: readonly [string, string]): number {
  const [dark = 0, light = 0] = colours.map(luminance).toSorted((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const digits = colour.length === 4 ? colour.replace(/\w/g, '$&$&') : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The colours of a property, in light and in dark. */
function coloursOf(name: string, css: string): readonly [string, string] {
  const [, light = '', dark = ''] =
    new RegExp(`--tactful-${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css) ?? [];
  return [light, dark];
}

test.each([
  ['accent', 'bg'],
  ['accent', 'surface'],
  ['on-accent', 'accent'],
])('the colours that the README shows can be read: %s on %s', (text, ground) => {
  const css = read('packages/react/README.md') + read('packages/react/src/tokens.css');
  const [inLight, inDark] = coloursOf(text, css);
  const [light, dark] = coloursOf(ground, css);
  expect(contrast(inLight, light)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(inDark, dark)).toBeGreaterThanOrEqual(4.5);
});

test('every page of the documentation is linked from the first README', () => {
  const readme = read('README.md');
  expect(pages.length).toBeGreaterThan(5);
  expect(pages.filter((page) => !readme.includes(`](docs/${page})`))).toEqual([]);
});
