import { defaultServerConditions } from 'vite';
import { defineConfig, type Plugin } from 'vitest/config';

const conditions = ['@tactful/source', ...defaultServerConditions];

/** The gateway whose mutants are tried, as scripts/mutation.mjs sets it; none: those of core itself. */
const gateway = process.env['MUTATED_GATEWAY'];

// Tests that go through every gateway go through one or two: the thousands of others cannot see the mutants.
const fewGateways: Plugin = {
  name: 'few-gateways',
  enforce: 'pre',
  transform(code, id) {
    const few = gateway ?? (id.endsWith('firstOf.test.ts') ? '{stripe,adyen}' : 'stripe');
    return id.endsWith('.test.ts') ? code.replaceAll("'./gateways/*/", `'./gateways/${few}/`) : null;
  },
};

export default defineConfig({
  plugins: [fewGateways],
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    environment: 'node',
    isolate: false,
    include: ['packages/core/src/*.test.ts', `packages/core/src/gateways/${gateway ?? '-'}/*.test.ts`],
    // Tests of data see nothing of core's logic that its own tests do not.
    exclude: [gateway === undefined ? '**/{gateways,locales}.test.ts' : '**/{arrivals,firstOf}.test.ts'],
  },
});
