import { type Action, actions } from './actions.js';
import { at, listAt, textAt } from './at.js';
import { disclose } from './disclose.js';
import { type Field, fields } from './fields.js';
import { isReason } from './isReason.js';
import type { DisclosurePolicy, PaymentError, PublicIssue, PublicPaymentError } from './payment.js';
import { publicError } from './publicError.js';
import { safeReference } from './readPayment.js';
import { publicReason, reasonInfo } from './reasonInfo.js';
import type { PublicReason } from './reasons.js';

/** A payment error as an HTTP answer of your own server: RFC 9457 (https://www.rfc-editor.org/rfc/rfc9457, read 2026-11-22). */
export interface ProblemDetails {
  readonly type: typeof problemType;
  /** For developers. What a shopper reads is chosen in the browser, in their language. */
  readonly title: string;
  /** The HTTP status to answer with. */
  readonly status: 402 | 409 | 422 | 429 | 503 | 504;
  readonly payment: PublicPaymentError;
}

/** The media type of problem details. */
export const problemMediaType = 'application/problem+json';
export const problemType = 'urn:tactful:payment-error';

/** The longest wait that is believed, in ms: a day, as for Retry-After. */
const longestWait = 86_400_000;

/**
 * Writes what may be shown of a payment error as problem details, for a server to answer with. Only `disclose` makes
 * what goes in, so no decline code and no gateway's name crosses the wire.
 */
export function toProblemDetails(error: PaymentError, policy: DisclosurePolicy = 'standard'): ProblemDetails {
  const payment = disclose(error, policy);
  return { type: problemType, title: 'Payment problem', status: statusOf(payment), payment };
}

/**
 * Reads the parsed body of an answer that `toProblemDetails` made: what the server disclosed, as it was. `null`: the body
 * is something else. Never throws. A reason that may not be shown becomes the one that stands in for it, and one that
 * is not known here, or does not fit what the document says of the money, "not completed" only where that is told:
 * else the outcome is unknown.
 */
export function fromProblemDetails(body: unknown): PublicPaymentError | null {
  if (at(body, 'type') !== problemType) return null;
  const payment = at(body, 'payment');
  const reason = toldReason(payment);
  const plain = { ...publicError(reason), reference: safeReference(textAt(payment, 'reference') ?? null) };
  if (at(payment, 'reason') !== reason) return plain;
  const told = (name: string): readonly unknown[] | undefined =>
    at(payment, name) === undefined ? undefined : listAt(payment, name);
  return {
    ...plain,
    field: toldField(payment, plain.field),
    actions: told('actions')?.filter(isAction) ?? plain.actions,
    issues: told('issues')?.flatMap(toldIssue) ?? plain.issues,
    retry: { automatic: at(payment, 'retry', 'automatic') === true, afterMs: toldWait(payment) },
  };
}

function statusOf({ reason, charged }: PublicPaymentError): ProblemDetails['status'] {
  if (reason === 'too_many_requests' || reason === 'too_many_attempts') return 429;
  if (reason === 'service_unavailable') return 503;
  if (charged === 'unknown') return 504;
  if (charged === 'yes') return 409;
  return reasonInfo(reason).placement === 'inline' ? 422 : 402;
}

function toldReason(payment: unknown): PublicReason {
  const charged = at(payment, 'charged');
  const honest = charged === 'no' ? 'payment_not_completed' : 'result_unknown';
  const reason = namedReason(payment) ?? honest;
  return charged === undefined || charged === reasonInfo(reason).charged ? reason : 'result_unknown';
}

function namedReason(from: unknown): PublicReason | null {
  const name = textAt(from, 'reason') ?? '';
  return isReason(name) ? publicReason(name) : null;
}

function toldIssue(issue: unknown): PublicIssue[] {
  const reason = namedReason(issue);
  if (reason === null) return [];
  const own = reasonInfo(reason).field;
  return [{ reason, field: at(issue, 'reason') === reason ? toldField(issue, own) : own }];
}

function toldField(from: unknown, own: Field | null): Field | null {
  const told = at(from, 'field');
  return told === null ? null : (fields.find((field) => field === told) ?? own);
}

function toldWait(payment: unknown): number | null {
  const ms = at(payment, 'retry', 'afterMs');
  return typeof ms === 'number' && ms >= 0 ? Math.min(ms, longestWait) : null;
}

function isAction(told: unknown): told is Action {
  return actions.some((action) => action === told);
}
