import type { Action } from '@tactful/core';

const guidance = ['contact_issuer', 'try_later'] as const;

/** What a shopper does away from this page: it is said, and there is nothing to press. */
export type Guidance = (typeof guidance)[number];

export function isGuidance(action: Action): action is Guidance {
  return guidance.some((words) => words === action);
}
