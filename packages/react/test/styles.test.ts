import { fileURLToPath } from 'node:url';
import { bundle } from 'lightningcss';
import { expect, test } from 'vitest';

/** What Vite 8 builds for by default: https://vite.dev/config/build-options#build-target (read 2026-11-22). */
const viteDefaults = {
  chrome: 111 << 16,
  edge: 111 << 16,
  firefox: 114 << 16,
  safari: (16 << 16) | (4 << 8),
};

const styles = bundle({
  filename: fileURLToPath(new URL('../src/styles.css', import.meta.url)),
  minify: true,
  targets: viteDefaults,
}).code.toString();

test('a shop’s own build for older browsers keeps light and dark', () => {
  expect(styles).toContain('--tactful-bg:#fff');
  expect(styles).toContain('--tactful-bg:light-dark(#fff,#131416)');
  expect(styles).not.toContain('--lightningcss');
});

test('no style reaches out of the layer', () => {
  const outside = styles.replace(/^@layer tactful;/, '');
  expect(outside.startsWith('@layer tactful{')).toBe(true);
  expect(outside.match(/url\((?!data:)/)).toBeNull();
});
