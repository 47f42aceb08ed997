import '../src/styles.css';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, type MockInstance, vi } from 'vitest';

configure({ reactStrictMode: true });

let errors: MockInstance<typeof console.error>;

beforeEach(() => {
  errors = vi.spyOn(console, 'error');
});

/** What is wrong enough for the console is wrong enough to fail the test. */
afterEach(() => {
  cleanup();
  const said = errors.mock.calls.map((call) => call.join(' '));
  vi.restoreAllMocks();
  if (said.length > 0) throw new Error(`The test wrote to console.error: ${said.join('\n')}`);
});
