import type { WireAnswer } from '@tactful/core';
import { answerWith } from '@tactful/core/gateways/square/fixtures';

/** A category of Square's errors: https://developer.squareup.com/docs/build-basics/handling-errors (read 2026-11-21) */
type Category = 'API_ERROR' | 'AUTHENTICATION_ERROR' | 'INVALID_REQUEST_ERROR' | 'RATE_LIMIT_ERROR';

/** Writes an error of the request, as Square does. */
export function squareError(category: Category, code: string, field?: string): WireAnswer {
  const error = { category, code, detail: 'Text for the integrator.', ...(field !== undefined && { field }) };
  return { ...answerWith({ kind: 'error', code }), body: { errors: [error] } };
}
