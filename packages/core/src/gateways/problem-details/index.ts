import { at } from '../../at.js';
import type { Finding, Gateway, Reading } from '../../gateway.js';
import { lookUp } from '../../lookUp.js';
import type { PublicIssue, PublicPaymentError } from '../../payment.js';
import { fromProblemDetails } from '../../problemDetails.js';
import { withCode } from '../../withCode.js';
import { reasonInfo } from '../../reasonInfo.js';
import type { PublicReason } from '../../reasons.js';
import { codes } from './codes.js';

/**
 * Your own server, when it reads the gateway's answers itself: it answers with `toProblemDetails`, or with
 * `{ status: 'succeeded' }`, `{ status: 'action_required' }` or `{ status: 'processing' }`. The browser then holds no
 * gateway's codes, and never learns one.
 */
export const problemDetails: Gateway = { name: 'problem-details', read };

/** Problems of a request to the server, the one that asks what became of a payment too: of that payment they say nothing. */
const ofRequest: ReadonlySet<PublicReason> = new Set([
  'account_not_found',
  'offline',
  'payment_link_expired',
  'payment_link_inactive',
  'service_unavailable',
  'session_expired',
  'session_not_valid',
  'store_cannot_take_payment',
  'too_many_attempts',
  'too_many_requests',
]);
const outcomes = ['succeeded', 'action_required', 'processing'] as const;

function read(response: unknown): Reading {
  const outcome = outcomes.find((status) => status === at(response, 'status'));
  if (outcome !== undefined) return { status: outcome, findings: [] };
  const error = fromProblemDetails(response);
  if (error === null) return { findings: [] };
  const main = withCode(finding(error), lookUp(codes.reason, at(response, 'payment', 'reason'))?.code);
  const others = error.issues.filter(({ reason, field }) => reason !== error.reason || field !== error.field);
  return {
    ...(tellsOfPayment(error) && { status: 'failed' }),
    findings: [main, ...others.map(finding)],
    doNotRetry: !error.actions.some((action) => action === 'try_again' || action === 'try_later'),
    ...(error.retry.afterMs !== null && { afterMs: error.retry.afterMs }),
    ...(error.reference !== null && { reference: error.reference }),
  };
}

function finding({ reason, field }: PublicIssue): Finding {
  return { code: reason, reason, ...(field && { field }) };
}

function tellsOfPayment({ reason, charged }: PublicPaymentError): boolean {
  return charged !== 'unknown' && reasonInfo(reason).money !== 'no_attempt' && !ofRequest.has(reason);
}
