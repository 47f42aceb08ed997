import { at, listAt, textAt, type WireAnswer } from '@tactful/core';
import { answerWith, fixtures } from '@tactful/core/gateways/square/fixtures';
import { endpoints } from '@tactful/testing';
import type { Call, Refusal, Reply, SandboxGateway } from '../../exchange.js';
import type { Payment } from '../../Ledger.js';
import { openPayment } from '../../openPayment.js';
import { says } from './says.js';
import { squareError } from './squareError.js';
import { verdictOnSource } from './testSources.js';

const paths = endpoints.square;

/** Payment of the npm package square 46.0.0 (read 2026-11-22). */
const states = {
  open: 'PENDING',
  action_required: 'PENDING',
  processing: 'PENDING',
  succeeded: 'COMPLETED',
  failed: 'FAILED',
  canceled: 'CANCELED',
} as const satisfies Record<Payment['status'], string>;

/** Square: payments from a token that its browser SDK made, or from a saved card. */
export const square: SandboxGateway = {
  name: 'square',
  prefix: '/square',
  fixtures,
  answerWith,
  says,
  routes: [
    { endpoint: paths.create, handle: create },
    { endpoint: paths.cancelByKey, handle: cancelByKey },
    { endpoint: paths.read, handle: (call) => withPayment(call, (payment) => ({ answer: show(payment) })) },
    { endpoint: paths.cancel, handle: (call) => withPayment(call, (payment) => cancel(call, payment)) },
  ],
  idempotency: {
    keyOf: ({ body }, endpoint) =>
      endpoint === paths.create ? (textAt(body, 'idempotency_key') ?? null) : null,
    inProgress: () => squareError('INVALID_REQUEST_ERROR', 'CONFLICT'),
    mismatch: () => squareError('INVALID_REQUEST_ERROR', 'IDEMPOTENCY_KEY_REUSED', 'idempotency_key'),
    // What was not carried out may be sent again with the same key.
    keeps: ({ body }) => at(body, 'payment') !== undefined,
    source:
      'https://developer.squareup.com/docs/working-with-apis/idempotency (read 2026-11-22); while under way: not documented',
  },
  guard: ({ headers }) =>
    /^Bearer \S/.test(textAt(headers, 'authorization') ?? '')
      ? null
      : squareError('AUTHENTICATION_ERROR', 'UNAUTHORIZED'),
  show,
  refuse,
  notFound: () => squareError('INVALID_REQUEST_ERROR', 'NOT_FOUND'),
};

/** Amounts are whole numbers of the smallest unit: Money of the npm package square 46.0.0 (read 2026-11-22). */
function create(call: Call): Reply {
  const { body, ledger } = call;
  const problem = requestProblem(body);
  if (problem) return { answer: problem };
  const verdict = verdictOnSource(textAt(body, 'source_id') ?? '');
  if (verdict === null) return { answer: squareError('INVALID_REQUEST_ERROR', 'NOT_FOUND', 'source_id') };
  const payment = openPayment({
    id: ledger.newId('payment'),
    gateway: 'square',
    amount: Number(at(body, 'amount_money', 'amount')),
    currency: textAt(body, 'amount_money', 'currency') ?? 'USD',
    key: textAt(body, 'idempotency_key') ?? null,
    reference: textAt(body, 'reference_id') ?? null,
  });
  return call.pay(payment, verdict);
}

/** Of the checks of a request, those that a shop meets: https://developer.squareup.com/docs/build-basics/handling-errors (read 2026-11-21). */
function requestProblem(body: unknown): WireAnswer | null {
  const missing = ['source_id', 'idempotency_key', 'amount_money'].find(
    (name) => at(body, name) === undefined,
  );
  if (missing !== undefined)
    return squareError('INVALID_REQUEST_ERROR', 'MISSING_REQUIRED_PARAMETER', missing);
  const amount = at(body, 'amount_money', 'amount');
  const place = 'amount_money.amount';
  if (!Number.isSafeInteger(amount)) return squareError('INVALID_REQUEST_ERROR', 'EXPECTED_INTEGER', place);
  if (Number(amount) < 1) return squareError('INVALID_REQUEST_ERROR', 'VALUE_TOO_LOW', place);
  const email = textAt(body, 'buyer_email_address');
  return email === undefined || /^\S+@\S+$/.test(email)
    ? null
    : squareError('INVALID_REQUEST_ERROR', 'INVALID_EMAIL_ADDRESS', 'buyer_email_address');
}

function cancel({ ledger }: Call, payment: Payment): Reply {
  if (payment.status !== 'processing') return { answer: squareError('INVALID_REQUEST_ERROR', 'BAD_REQUEST') };
  const canceled: Payment = { ...payment, status: 'canceled' };
  ledger.put(canceled);
  return { answer: show(canceled) };
}

/** For a payment whose answer was lost: CancelPaymentByIdempotencyKey of the npm package square 46.0.0 (read 2026-11-22). */
function cancelByKey({ body, ledger }: Call): Reply {
  const key = textAt(body, 'idempotency_key');
  const payment = ledger.find('square', (candidate) => candidate.key === key);
  if (payment) ledger.put({ ...payment, status: 'canceled' });
  return { answer: payment ? { status: 200, body: {} } : square.notFound('') };
}

function withPayment({ ledger, params }: Call, handle: (payment: Payment) => Reply): Reply {
  const payment = ledger.payment('square', params['id'] ?? '');
  return payment ? handle(payment) : { answer: square.notFound('') };
}

/** A declined payment is kept, and comes with the errors. One that met a temporary error may be sent again. */
function refuse(payment: Payment, answer: WireAnswer): Refusal | null {
  const errors = listAt(answer.body, 'errors');
  const isDeclined = textAt(errors[0], 'category') === 'PAYMENT_METHOD_ERROR';
  if (!isDeclined || textAt(errors[0], 'code') === 'TEMPORARY_ERROR') return null;
  const failed: Payment = { ...payment, status: 'failed', failure: errors };
  return { payment: failed, answer: { ...answer, body: { errors, payment: fields(failed) } } };
}

function show(payment: Payment): WireAnswer {
  return { status: 200, body: { payment: fields(payment) } };
}

function fields({
  id,
  status,
  amount,
  currency,
  reference,
  failure,
}: Payment): Readonly<Record<string, unknown>> {
  return {
    id,
    status: states[status],
    source_type: 'CARD',
    amount_money: { amount, currency },
    ...(reference !== null && { reference_id: reference }),
    ...(status === 'succeeded' && { card_details: { status: 'CAPTURED' } }),
    ...(status === 'failed' && { card_details: { status: 'FAILED', errors: failure } }),
  };
}
