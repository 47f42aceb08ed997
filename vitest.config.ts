import { resolve } from 'node:path';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import react18 from './packages/react/test/react-18/package.json' with { type: 'json' };
import { launchOptions } from './scripts/chromium.mjs';

const clientConditions = ['@tactful/source', ...defaultClientConditions];
const serverConditions = ['@tactful/source', ...defaultServerConditions];

// What Storybook's toolbar is set to, such as STORYBOOK_TOOLBAR='locale=ar&theme=dark'.
const toolbar = Object.fromEntries(new URLSearchParams(process.env['STORYBOOK_TOOLBAR']));

// A new one for each project: Vitest writes the project's name into its instances.
const inBrowser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions }),
  instances: [{ browser: 'chromium' as const }],
});

// Room for a slow machine; a test that passes waits no longer for it.
const testTimeout = 60_000;

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { conditions: serverConditions },
        ssr: { resolve: { conditions: serverConditions } },
        test: {
          name: 'unit',
          environment: 'node',
          testTimeout,
          include: ['packages/*/src/**/*.test.ts', 'packages/*/test/**/*.test.ts', 'apps/*/src/**/*.test.ts'],
        },
      },
      {
        plugins: [react()],
        root: 'packages/react/test/react-18',
        resolve: { dedupe: Object.keys(react18.dependencies) },
        ssr: { resolve: { conditions: serverConditions } },
        test: {
          name: 'server-react-18',
          environment: 'node',
          dir: 'packages/react/test',
          include: ['serverRendering.test.ts'],
          setupFiles: [resolve('packages/react/test/mustBeReact18.ts')],
          // What is left out of it would find the React 19 beside it.
          server: { deps: { inline: true } },
        },
      },
      {
        plugins: [react()],
        resolve: { conditions: clientConditions },
        // Examples import these, and their tests put stand-ins in their place: nothing of them is loaded.
        optimizeDeps: { exclude: ['@adyen/adyen-web', '@stripe/stripe-js', 'braintree-web'] },
        test: {
          name: 'browser',
          testTimeout,
          include: ['packages/*/src/**/*.test.tsx', 'apps/examples/src/**/*.test.tsx'],
          setupFiles: ['packages/react/test/setup.ts'],
          browser: inBrowser(),
        },
      },
      {
        plugins: [react()],
        // From this folder, whoever asks: the React 18 there, and what must share it.
        root: 'packages/react/test/react-18',
        resolve: { conditions: clientConditions, dedupe: Object.keys(react18.dependencies) },
        test: {
          name: 'browser-react-18',
          testTimeout,
          isolate: false,
          dir: 'packages/react/src',
          include: ['**/*.test.tsx'],
          exclude: [
            // What every field must do is seen at the card number and the email address.
            '**/card-{expiry,holder,security-code}/**',
            '**/postal-code/**',
            // Here all tests share a page, so that another has loaded the library by then.
            '**/latePhoneLibrary.test.tsx',
          ],
          setupFiles: [
            resolve('packages/react/test/mustBeReact18.ts'),
            resolve('packages/react/test/setup.ts'),
          ],
          browser: inBrowser(),
        },
      },
      {
        plugins: [storybookTest({ configDir: '.storybook', initialGlobals: toolbar })],
        // One page for all stories, as in Storybook itself: which spares a fifth of the time.
        test: { name: 'storybook', testTimeout, isolate: false, browser: inBrowser() },
      },
    ],
  },
});
