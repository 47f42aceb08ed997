import {
  describe,
  disclose,
  type DisclosurePolicy,
  type Gateway,
  isPublicReason,
  meanings,
  type Messages,
  readPayment,
  type ReadContext,
  type Reason,
} from '@tactful/core';
import { en } from '@tactful/core/locales/en';
import type { Answer } from './Explanation.js';
import type { Subject } from './Subject.js';

/** How an answer is to be read and told. */
export interface ExplainOptions {
  readonly messages: Messages;
  readonly policy: DisclosurePolicy;
  /** What the person at the terminal knows of the answer, before what stands beside its body. */
  readonly context: ReadContext;
}

/** Reads an answer as a checkout would, and keeps every step of it. */
export function explainAnswer(
  gateway: Gateway,
  { kind, body, context }: Subject,
  options: ExplainOptions,
): Answer {
  const result = readPayment(gateway, body, { ...context, ...options.context });
  if (!('error' in result)) return { kind, status: result.status };
  const { messages, policy } = options;
  const truth = result.error;
  const shown = disclose(truth, policy);
  const problem = {
    truth,
    meaning: meaningOf(truth.reason),
    policy: truth.policy === 'strict' ? truth.policy : policy,
    shown,
    message: describe(shown, messages),
  };
  return { kind, status: result.status, problem };
}

function meaningOf(reason: Reason): string {
  return isPublicReason(reason) ? `${en.reasons[reason].title}.` : meanings[reason];
}
