import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { credentials } from '../../sandbox/src/shop/credentials.js';

const folder = 'apps/demo/dist';
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));

/** The shop's own secrets, and what those of any shop look like. */
const secrets = [
  ...Object.values(credentials).flatMap((secret) =>
    typeof secret === 'string' ? [secret] : Object.values(secret),
  ),
  'sk_live_',
  'sk_test_',
  'sk_sandbox_',
  'whsec_',
  'Api-Key',
  'secret_key=',
];

test('the built page holds no secret of the shop', () => {
  expect(files.filter((file) => file.endsWith('.js')).length).toBeGreaterThan(0);
  const found = files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return secrets.filter((secret) => text.includes(secret)).map((secret) => `${secret} in ${file}`);
  });
  expect(found).toEqual([]);
});
