import { allowedActions } from './allowedActions.js';
import { at } from './at.js';
import type { Finding, Gateway, Reading } from './gateway.js';
import { isOffline } from './isOffline.js';
import { isOpen } from './isOpen.js';
import type { Issue, PaymentError, PaymentResult } from './payment.js';
import { reasonInfo } from './reasonInfo.js';
import type { Reason } from './reasons.js';
import {
  header,
  type HeadersLike,
  receive,
  receiveBody,
  type Received,
  retryAfter,
  transportReason,
} from './transport.js';

/** What the caller knows beside the body of an answer. */
export interface ReadContext {
  /** HTTP status. */
  readonly status?: number;
  readonly headers?: HeadersLike;
  /**
   * What was asked of the gateway. `confirm`: a lost answer means that the payment may have gone through. `setup` and
   * `read` cannot move money. `status` asks what became of a payment: only the gateway's own word on it counts, and
   * anything else leaves it unknown.
   * @default 'confirm'
   */
  readonly during?: 'confirm' | 'setup' | 'read' | 'status';
  /** How often this shopper has been told the same thing, this time included. From 2 on, "try again" is not offered. */
  readonly attempt?: number;
}

/**
 * Reads anything a gateway, fetch or an SDK gave back or threw: did the payment go through, and if not, why? Never
 * throws, and carries none of the gateway's text. What it gets may be wrapped once: in `{ error }`, `{ data }` or
 * `{ details }` of your own server, in an error's `cause`, in a query's state, in GraphQL's `errors`. The body of a fetch
 * Response has to be read first, or use `readPaymentResponse`.
 */
export function readPayment(gateway: Gateway, response: unknown, context: ReadContext = {}): PaymentResult {
  return readReceived(gateway, receive(response), context);
}

/** Like `readPayment`, and reads the body of a fetch Response itself, also of one inside an error. Never rejects. */
export async function readPaymentResponse(
  gateway: Gateway,
  response: unknown,
  context: ReadContext = {},
): Promise<PaymentResult> {
  return readReceived(gateway, await receiveBody(response), context);
}

const results = new WeakSet<object>();

/** Whether this is what `readPayment` gave, and nothing from outside that looks like it. */
export function isRead(value: unknown): value is PaymentResult {
  return typeof value === 'object' && value !== null && results.has(value);
}

function readReceived(gateway: Gateway, from: Received, context: ReadContext): PaymentResult {
  const result = resultOf(gateway, from, context);
  results.add(result);
  return result;
}

function resultOf(gateway: Gateway, from: Received, context: ReadContext): PaymentResult {
  const { received, reading } = findAnswer(gateway, from, context);
  if (reading.status !== undefined && reading.status !== 'failed') return { status: reading.status };
  const error = paymentError(gateway, reading, received, context);
  return { status: error.charged === 'unknown' ? 'unknown' : 'failed', error };
}

/** Where a shop's own envelope, an error that wraps another, or a query's state keeps what the gateway gave. */
const wrappers = [['error'], ['data'], ['details'], ['cause'], ['errors', 0, 'extensions']] as const;

interface Answer {
  readonly received: Received;
  readonly reading: Reading;
}

/** The gateway's answer: what came, or what is wrapped in it once. A refusal that wraps a success is no success. */
function findAnswer(gateway: Gateway, from: Received, context: ReadContext): Answer {
  const read = (part: Received): Answer => {
    const received = {
      ...part,
      status: context.status ?? part.status ?? from.status,
      headers: context.headers ?? part.headers ?? from.headers,
    };
    return { received, reading: safeReading(gateway, received) };
  };
  const outer = read(from);
  if (isTelling(outer.reading)) return outer;
  const inner = wrappers.map((path) => read(receive(at(from.body, ...path))));
  const isRefused = (outer.received.status ?? 0) >= 400;
  const told = inner.find(
    ({ reading }) => isTelling(reading) && !(isRefused && reading.status === 'succeeded'),
  );
  const lost = inner.find(({ received }) => received.failure);
  const named = [outer, ...inner].find(({ reading }) => reading.findings[0]);
  return told ?? (lost ? { ...lost, reading: outer.reading } : (named ?? outer));
}

function isTelling({ status, findings }: Reading): boolean {
  return status !== undefined || findings.some(({ reason }) => reason !== null);
}

function paymentError(
  gateway: Gateway,
  reading: Reading,
  received: Received,
  context: ReadContext,
): PaymentError {
  const findings = openFirst(reading.findings);
  const [first] = findings;
  const known = findings.map(asIssue).filter((issue) => issue !== null);
  const [top] = known;
  // A server that broke may have paid all the same, whatever the class of its code says.
  const isGuess = first?.mapped === false && !reading.status && (received.status ?? 0) >= 500;
  const main = chosenReason(isGuess ? null : (top?.reason ?? null), reading, received, context);
  const info = reasonInfo(main);
  const kept = top?.reason === main;
  const field = (kept && top?.field) || info.field;
  const answering = reading.gateway ?? gateway;
  return {
    reason: main,
    field,
    actions: allowedActions(info.actions, {
      doNotRetry: reading.doNotRetry ?? false,
      attempt: context.attempt ?? 1,
    }),
    issues: kept ? known : [{ reason: main, field }],
    charged: info.charged,
    retry: {
      automatic: info.automaticRetry && !reading.doNotRetry,
      afterMs: reading.afterMs ?? retryAfter(received.headers),
    },
    gateway: answering.name,
    gatewayCode: safeCode(first?.code ?? null),
    mapped: first ? first.reason !== null && first.mapped !== false : received.failure !== null,
    policy: answering.policy ?? 'standard',
    reference: safeReference(
      reading.reference ?? header(received.headers, answering.referenceHeader ?? 'request-id'),
    ),
  };
}

function chosenReason(
  known: Reason | null,
  reading: Reading,
  received: Received,
  context: ReadContext,
): Reason {
  const { during = 'confirm' } = context;
  const definite = reading.status === 'failed';
  if (during === 'status' && !definite) return 'result_unknown';
  const reason = known ?? transportReason(received, definite);
  // A request that is refused for a conflict was not wrong in itself: it met a payment that may have been made.
  if (during === 'confirm' || during === 'status') {
    const isConflict = received.status === 409 && reason === 'merchant_request_rejected';
    return isConflict ? 'request_conflict' : reason;
  }
  if (reason === 'connection_lost' && isOffline()) return 'offline';
  const lost = known === null || reason === 'result_unknown' || reason === 'connection_lost';
  return lost && reasonInfo(reason).charged === 'unknown' ? 'service_unavailable' : reason;
}

function safeReading(gateway: Gateway, { body, headers }: Received): Reading {
  try {
    return gateway.read(body, headers);
  } catch {
    return { findings: [] };
  }
}

/** Beside a problem that leaves open what became of the payment, no other says that nothing was charged. */
function openFirst(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  return [...findings.filter(isOpen), ...findings.filter((finding) => !isOpen(finding))];
}

function asIssue({ reason, field }: Finding): Issue | null {
  if (reason !== null) return { reason, field: field ?? reasonInfo(reason).field };
  return field === undefined ? null : { reason: 'details_not_accepted', field };
}

/** What may be a card number: twelve digits or more of any script, whatever stands between them. */
const digitRun = /\p{Nd}(?:[^\p{L}\p{Nd}]{0,3}\p{Nd}){11,}/gu;
const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const secret = /^(?:[sr]k|whsec)_|_secret_/;

function safeCode(code: string | null): string | null {
  return code && code.slice(0, 200).replace(digitRun, '[redacted]').slice(0, 100);
}

/** A reference is shown to the shopper: only what cannot be prose, a secret or a card number passes. */
export function safeReference(reference: string | null): string | null {
  if (reference === null || !/^[\w.:-]{6,80}$/.test(reference) || secret.test(reference)) return null;
  return uuid.test(reference) || reference.replace(digitRun, '') === reference ? reference : null;
}
