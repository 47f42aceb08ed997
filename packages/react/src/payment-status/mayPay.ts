import { type AttemptState, reasonInfo } from '@tactful/core';

/**
 * Whether nothing is under way, may exist or is paid. An answer that is not a success may still say that the whole order is
 * paid, so that it must not be paid again.
 */
export function mayPay({ phase, error }: Pick<AttemptState, 'phase' | 'error'>): boolean {
  if (phase === 'declined') return error === null || reasonInfo(error.reason).money !== 'charged';
  return phase === 'idle';
}
