// Run in a package: src/styles.css -> dist/styles.css, @imports inlined, minified, nesting lowered.
import { mkdirSync, writeFileSync } from 'node:fs';
import { bundle } from 'lightningcss';

const { code } = bundle({
  filename: 'src/styles.css',
  minify: true,
  targets: { chrome: 111 << 16, safari: (16 << 16) | (4 << 8), firefox: 114 << 16 },
});
mkdirSync('dist', { recursive: true });
writeFileSync('dist/styles.css', code);
