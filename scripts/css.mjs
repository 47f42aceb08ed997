// Run in a package: src/styles.css -> dist/styles.css, @imports inlined, minified, nesting lowered.
import { mkdirSync, writeFileSync } from 'node:fs';
import { bundle } from 'lightningcss';

const { code } = bundle({
  filename: 'src/styles.css',
  minify: true,
  targets: { chrome: 123 << 16, safari: (17 << 16) | (5 << 8), firefox: 120 << 16 },
});
mkdirSync('dist', { recursive: true });
writeFileSync('dist/styles.css', code);
