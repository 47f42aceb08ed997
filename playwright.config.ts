import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/chromium.mjs';

const port = 4243;
const baseURL = `http://localhost:${port}`;

export default defineConfig({
  testDir: 'apps/demo/e2e',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  // Room for a slow machine; a test that passes waits no longer for it.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  // A trace of every test takes as long as the test: --trace on makes them when they are wanted.
  use: { baseURL, launchOptions, screenshot: 'only-on-failure' },
  webServer: {
    command: 'node apps/sandbox/dist/main.js',
    env: { PORT: String(port) },
    url: baseURL,
  },
});
