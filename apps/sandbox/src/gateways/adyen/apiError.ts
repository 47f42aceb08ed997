import type { WireAnswer } from '@tactful/core';

/** A request that Adyen refuses: https://docs.adyen.com/development-resources/error-codes (read 2026-11-22) */
export function apiError(
  status: number,
  errorCode: string,
  errorType: 'validation' | 'security' | 'internal',
): WireAnswer {
  const message = 'A sentence of the gateway.';
  return { status, body: { status, errorCode, message, errorType } };
}
