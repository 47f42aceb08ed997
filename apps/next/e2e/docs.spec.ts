import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';

test('docs/nextjs.md shows the files of this shop', async () => {
  const page = await readFile('docs/nextjs.md', 'utf8');
  const shown = [...page.matchAll(/^`(\S+)`\n\n```tsx?\n(.*?)^```/gms)];
  expect(shown.map(([, path]) => path)).toContain('app/page.tsx');
  for (const [, path = '', code] of shown) expect(await readFile(`apps/next/${path}`, 'utf8')).toBe(code);
});

test('the payments are those of docs/server.md', async () => {
  const [ours, shown] = await Promise.all(
    ['apps/next/app/payments/paymentsAt.ts', 'apps/examples/src/payments.ts'].map((path) =>
      readFile(path, 'utf8'),
    ),
  );
  expect(ours).toBe(shown);
});
