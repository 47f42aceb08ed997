import { defaultServerConditions } from 'vite';
import { defineConfig, type Plugin } from 'vitest/config';

const conditions = ['@tactful/source', ...defaultServerConditions];

/** The gateway whose mutants are tried, as scripts/mutation.mjs sets it; none: those of core itself. */
const gateway = process.env['MUTATED_GATEWAY'];

// Tests that go through every gateway go through one or two: the thousands of others cannot see the mutants.
const fewGateways: Plugin = {
  name: 'few-gateways',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('.test.ts')
      ? code.replaceAll("'./gateways/*/", `'./gateways/${gateway ?? '{stripe,adyen}'}/`)
      : null,
};

export default defineConfig({
  plugins: [fewGateways],
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    environment: 'node',
    isolate: false,
    include:
      gateway === undefined
        ? ['packages/core/src/*.test.ts']
        : ['packages/core/src/gateways.test.ts', `packages/core/src/gateways/${gateway}/*.test.ts`],
    // Tests of data, and of the roads that answers take, see nothing of the logic that its own tests do not.
    exclude: gateway === undefined ? ['**/{arrivals,gateways,locales}.test.ts'] : [],
    testTimeout: 60_000,
  },
});
