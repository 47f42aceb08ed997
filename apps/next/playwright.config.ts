import { defineConfig } from '@playwright/test';
import { launchOptions } from '../../scripts/chromium.mjs';

const next = 'node node_modules/next/dist/bin/next';
const { BUILT_PORT, DEVELOPED_PORT } = process.env;
const env = { STRIPE_SECRET_KEY: 'sk_test_sandbox', NEXT_TELEMETRY_DISABLED: '1' };

export default defineConfig({
  testDir: 'e2e',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  reporter: 'list',
  // While developing, a route is compiled when it is first asked.
  timeout: 60_000,
  expect: { timeout: 30_000 },
  use: { launchOptions },
  // React says what it minds while developing; a build is what shoppers get.
  projects: [
    { name: 'built', use: { baseURL: `http://localhost:${BUILT_PORT}` } },
    { name: 'developed', use: { baseURL: `http://localhost:${DEVELOPED_PORT}` } },
  ],
  // One after the other, each on a free port.
  webServer: [
    { command: 'node e2e/sandbox.mjs', wait: { stdout: /(?<stripe_port>\d+)/ } },
    {
      command: `${next} build && ${next} start --port 0`,
      env,
      wait: { stdout: /localhost:(?<built_port>\d+)/ },
      timeout: 300_000,
    },
    {
      command: `${next} dev --port 0`,
      env: { ...env, NODE_OPTIONS: '--import ./e2e/offline.mjs' },
      wait: { stdout: /localhost:(?<developed_port>\d+)/ },
    },
  ],
});
