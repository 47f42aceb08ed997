import { at, type WireAnswer } from '@tactful/core';
import { answerWith } from '@tactful/core/gateways/xpay/fixtures';

/**
 * An API error of XPay, with the parameter that it is about:
 * https://docs.xpay.app/integrate/errors/api-errors (read 2026-11-21)
 */
export function apiError(code: string, param: string | null = null): WireAnswer {
  const answer = answerWith({ kind: 'error', code });
  const error = at(answer.body, 'error');
  if (typeof error !== 'object' || typeof answer.body !== 'object') return answer;
  return { ...answer, body: { ...answer.body, error: { ...error, param } } };
}
