import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';

test('docs/nextjs.md shows the files of this shop', async () => {
  const page = await readFile('docs/nextjs.md', 'utf8');
  const shown = [...page.matchAll(/^`(\S+)`\n\n```tsx?\n(.*?)^```/gms)];
  expect(shown.map(([, path]) => path)).toContain('app/page.tsx');
  for (const [, path = '', code] of shown) expect(await readFile(`apps/next/${path}`, 'utf8')).toBe(code);
});
