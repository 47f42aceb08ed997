import { textAt, type WireAnswer } from '@tactful/core';
import type { Call, Reply } from '../../exchange.js';
import type { Payment } from '../../Ledger.js';
import { openPayment } from '../../openPayment.js';
import { methodOf } from './paymentMethods.js';
import { intent, show } from './show.js';
import { stripeError } from './stripeError.js';

type Kind = Payment['kind'];

/**
 * Makes an intent, and confirms it if asked to. The codes of refusals: https://docs.stripe.com/error-codes (read
 * 2026-11-21).
 */
export function createIntent(kind: Kind, call: Call): Reply {
  const { body, ledger } = call;
  const problem = kind === 'payment' ? amountProblem(body) : null;
  if (problem) return { answer: problem };
  const payment = openPayment({
    id: ledger.newId(kind === 'payment' ? 'pi_' : 'seti_'),
    gateway: 'stripe',
    kind,
    amount: Number(textAt(body, 'amount') ?? 0),
    currency: textAt(body, 'currency') ?? '',
    key: keyOf(call),
    reference: textAt(body, 'metadata[order]') ?? null,
    metadata: metadataOf(body),
  });
  if (textAt(body, 'confirm') === 'true') return confirmIntent(payment, call);
  const method = methodOf(call);
  if (method && 'status' in method) return { answer: method };
  const made = { ...payment, method: method?.id ?? null };
  ledger.put(made);
  return { answer: show(made) };
}

/** Confirms the intent that the path names. */
export function confirm(kind: Kind, call: Call): Reply {
  return withIntent(kind, call, (payment) => confirmIntent(payment, call));
}

/** Shows the intent that the path names. */
export function read(kind: Kind, call: Call): Reply {
  return withIntent(kind, call, (payment) => ({ answer: show(payment) }));
}

/** Cancels the intent that the path names. */
export function cancel(kind: Kind, call: Call): Reply {
  return withIntent(kind, call, (payment) => {
    if (isOver(payment)) return { answer: unexpectedState(payment) };
    const canceled: Payment = { ...payment, status: 'canceled' };
    call.ledger.put(canceled);
    return { answer: show(canceled) };
  });
}

function confirmIntent(payment: Payment, call: Call): Reply {
  if (isOver(payment)) return { answer: unexpectedState(payment) };
  const sent = methodOf({ ...call, body: withMethod(call.body, payment.method) });
  if (sent === null) return { answer: stripeError(400, 'parameter_missing', 'payment_method') };
  if ('status' in sent) return { answer: sent };
  return call.pay({ ...payment, method: sent.id, key: keyOf(call) ?? payment.key }, sent.verdict);
}

/** A request without a payment method confirms with the one that the intent has. */
function withMethod(body: unknown, method: string | null): unknown {
  const brings = textAt(body, 'payment_method') ?? textAt(body, 'payment_method_data[type]');
  return brings === undefined && method !== null ? { payment_method: method } : body;
}

function withIntent(kind: Kind, { ledger, params }: Call, handle: (payment: Payment) => Reply): Reply {
  const payment = ledger.payment('stripe', params['id'] ?? '');
  return payment?.kind === kind
    ? handle(payment)
    : { answer: stripeError(404, 'resource_missing', 'intent') };
}

function isOver({ status }: Payment): boolean {
  return status === 'succeeded' || status === 'canceled' || status === 'processing';
}

function unexpectedState(payment: Payment): WireAnswer {
  const isSetup = payment.kind === 'setup';
  const { status, body } = stripeError(
    400,
    isSetup ? 'setup_intent_unexpected_state' : 'payment_intent_unexpected_state',
  );
  const error = typeof body === 'object' && body !== null && 'error' in body ? body.error : null;
  const about = isSetup ? { setup_intent: intent(payment) } : { payment_intent: intent(payment) };
  return { status, body: { error: { ...(typeof error === 'object' ? error : {}), ...about } } };
}

function amountProblem(body: unknown): WireAnswer | null {
  const amount = textAt(body, 'amount');
  if (amount === undefined) return stripeError(400, 'parameter_missing', 'amount');
  if (textAt(body, 'currency') === undefined) return stripeError(400, 'parameter_missing', 'currency');
  return /^[1-9]\d*$/.test(amount) ? null : stripeError(400, 'parameter_invalid_integer', 'amount');
}

function metadataOf(body: unknown): Readonly<Record<string, string>> {
  if (typeof body !== 'object' || body === null) return {};
  const pairs = Object.entries(body).flatMap(([name, value]): [string, string][] => {
    const key = /^metadata\[(.+)\]$/.exec(name)?.[1];
    return key !== undefined && typeof value === 'string' ? [[key, value]] : [];
  });
  return Object.fromEntries(pairs);
}

function keyOf({ headers }: Call): string | null {
  return textAt(headers, 'idempotency-key') ?? null;
}
