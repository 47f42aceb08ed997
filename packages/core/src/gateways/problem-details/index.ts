import { at } from '../../at.js';
import type { Finding, Gateway, Reading } from '../../gateway.js';
import { lookUp } from '../../lookUp.js';
import type { PublicIssue } from '../../payment.js';
import { fromProblemDetails } from '../../problemDetails.js';
import { withCode } from '../../withCode.js';
import { codes } from './codes.js';

/**
 * Your own server, when it reads the gateway's answers itself: it answers with `toProblemDetails`, or with
 * `{ status: 'succeeded' }`, `{ status: 'action_required' }` or `{ status: 'processing' }`. The browser then holds no
 * gateway's codes, and never learns one.
 */
export const problemDetails: Gateway = { name: 'problem-details', read };

const outcomes = ['succeeded', 'action_required', 'processing'] as const;

function read(response: unknown): Reading {
  const outcome = outcomes.find((status) => status === at(response, 'status'));
  if (outcome !== undefined) return { status: outcome, findings: [] };
  const error = fromProblemDetails(response);
  if (error === null) return { findings: [] };
  const main = withCode(finding(error), lookUp(codes.reason, at(response, 'payment', 'reason'))?.code);
  const others = error.issues.filter(({ reason, field }) => reason !== error.reason || field !== error.field);
  return {
    findings: [main, ...others.map(finding)],
    doNotRetry: !error.actions.some((action) => action === 'try_again' || action === 'try_later'),
    ...(error.retry.afterMs !== null && { afterMs: error.retry.afterMs }),
    ...(error.reference !== null && { reference: error.reference }),
  };
}

function finding({ reason, field }: PublicIssue): Finding {
  return { code: reason, reason, ...(field && { field }) };
}
