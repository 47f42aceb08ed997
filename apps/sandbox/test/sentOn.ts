import type { Issue, PaymentResult } from '@tactful/core';

/** What arrives when a server sends on, as JSON, what an SDK gave it. */
export function sentOn(given: unknown): unknown {
  return JSON.parse(
    JSON.stringify(given, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value)),
  );
}

/** What of a reading no way of sending may change. */
export function told(result: PaymentResult): { status: string; issues: readonly Issue[] } {
  return { status: result.status, issues: 'error' in result ? result.error.issues : [] };
}
