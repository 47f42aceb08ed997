import '../src/styles.css';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, type MockInstance, vi } from 'vitest';

// A slow machine may take longer than the usual second; a test that passes waits no longer for it.
configure({ reactStrictMode: true, asyncUtilTimeout: 20_000 });

let errors: MockInstance<typeof console.error>;

beforeEach(() => {
  errors = vi.spyOn(console, 'error');
});

/**
 * What React 18 says of react-hook-form when a test renders as a server would: that looks for `window` to tell where it
 * is, and here there is one.
 */
const layoutEffectOnServer = /^Warning: useLayoutEffect does nothing on the server/;

/** What is wrong enough for the console is wrong enough to fail the test. */
afterEach(() => {
  cleanup();
  const said = errors.mock.calls
    .map((call) => call.join(' '))
    .filter((text) => !layoutEffectOnServer.test(text));
  vi.restoreAllMocks();
  if (said.length > 0) throw new Error(`The test wrote to console.error: ${said.join('\n')}`);
});
