import { at, textAt, type WireAnswer } from '@tactful/core';
import { answerWith, fixtures } from '@tactful/core/gateways/mollie/fixtures';
import { endpoints } from '@tactful/testing';
import type { Call, Refusal, Reply, SandboxGateway } from '../../exchange.js';
import type { Payment } from '../../Ledger.js';
import { openPayment } from '../../openPayment.js';
import { says } from './says.js';
import { finalStates, verdictOn } from './testAmounts.js';

const paths = endpoints.mollie;

/** https://docs.mollie.com/docs/status-change (read 2026-11-22) */
const states = {
  open: 'open',
  action_required: 'open',
  processing: 'pending',
  succeeded: 'paid',
  failed: 'failed',
  canceled: 'canceled',
} as const satisfies Record<Payment['status'], string>;

/** Mollie: payments that the shopper finishes at Mollie. In its test mode, a page asks how the payment shall end. */
export const mollie: SandboxGateway = {
  name: 'mollie',
  prefix: '/mollie',
  fixtures,
  answerWith,
  says,
  routes: [
    { endpoint: paths.create, handle: create },
    { endpoint: paths.read, handle: (call) => withPayment(call, (payment) => ({ answer: show(payment) })) },
    { endpoint: paths.finish, handle: (call) => withPayment(call, (payment) => finish(call, payment)) },
  ],
  idempotency: {
    keyOf: ({ headers }, endpoint) =>
      endpoint === paths.create ? (textAt(headers, 'idempotency-key') ?? null) : null,
    compares: 'key',
    inProgress: () => answerWith({ kind: 'error', code: '409' }),
    mismatch: () => answerWith({ kind: 'error', code: '409' }),
    // The SDK sends a request again, with its key, when Mollie fails.
    keeps: ({ status }) => status < 400,
    source:
      'https://docs.mollie.com/overview/api-idempotency (read 2026-11-22); while under way, and whether refusals are kept: not documented',
  },
  guard: ({ headers }, endpoint) => {
    const isKnown = /^Bearer (?:test|live|access)_/.test(textAt(headers, 'authorization') ?? '');
    return isKnown || endpoint === paths.finish ? null : answerWith({ kind: 'error', code: '401' });
  },
  headers: () => ({ 'content-type': 'application/hal+json' }),
  show,
  refuse,
  notFound: () => answerWith({ kind: 'error', code: '404' }),
};

/** Amounts are text in the main unit, `10.00`: https://docs.mollie.com/reference/v2 (read 2026-11-22). */
function create(call: Call): Reply {
  const { body, headers, ledger } = call;
  const field = refusedField(body);
  if (field !== null) return { answer: answerWith({ kind: 'field', code: field }) };
  const payment = openPayment({
    id: ledger.newId('tr_'),
    gateway: 'mollie',
    amount: Number(textAt(body, 'amount', 'value')),
    currency: textAt(body, 'amount', 'currency') ?? '',
    key: textAt(headers, 'idempotency-key') ?? null,
  });
  const reply = call.pay(payment, 'action_required');
  const { answer } = reply;
  return { ...reply, answer: { ...answer, status: answer.status === 200 ? 201 : answer.status } };
}

/** Of the checks of a request, those that a shop meets first: https://docs.mollie.com/reference/handling-errors (read 2026-11-21). */
function refusedField(body: unknown): string | null {
  if (!/^\d+\.\d{2}$/.test(textAt(body, 'amount', 'value') ?? '')) return 'amount.value';
  if (!/^[A-Z]{3}$/.test(textAt(body, 'amount', 'currency') ?? '')) return 'amount.currency';
  const missing = ['description', 'redirectUrl'].find((name) => textAt(body, name) === undefined);
  if (missing !== undefined) return missing;
  const email = textAt(body, 'billingAddress', 'email');
  return email === undefined || /^\S+@\S+$/.test(email) ? null : 'billingAddress.email';
}

/** What the page of the test mode sends, `final_state`, is our choice. */
function finish(call: Call, payment: Payment): Reply {
  const state = finalStates.find((name) => name === at(call.body, 'final_state'));
  if (state === undefined) return { answer: answerWith({ kind: 'error', code: '400' }) };
  return payment.status === 'action_required'
    ? call.pay(payment, verdictOn(state, payment.amount))
    : { answer: show(payment) };
}

function withPayment({ ledger, params }: Call, handle: (payment: Payment) => Reply): Reply {
  const payment = ledger.payment('mollie', params['id'] ?? '');
  return payment ? handle(payment) : { answer: mollie.notFound('') };
}

/** A payment that ended without money is a payment like any other. */
function refuse(payment: Payment, { body }: WireAnswer): Refusal | null {
  const status = textAt(body, 'status');
  if (textAt(body, 'resource') !== 'payment' || status === undefined) return null;
  const told = ['method', 'details', 'statusReason'].map((name) => [name, at(body, name)]);
  const failure = { status, ...Object.fromEntries(told.filter(([, value]) => value !== undefined)) };
  const failed: Payment = { ...payment, status: 'failed', failure };
  return { payment: failed, answer: show(failed) };
}

/** The address of the page is a path: the sandbox does not know where it can be reached. */
function show({ id, amount, currency, status, failure }: Payment): WireAnswer {
  const page = { href: `/mollie/checkout/test-mode/${id}`, type: 'text/html' };
  const body = {
    resource: 'payment',
    id,
    mode: 'test',
    amount: { value: amount.toFixed(2), currency },
    method: 'creditcard',
    status: states[status],
    ...(typeof failure === 'object' && failure),
    _links: {
      self: { href: `/mollie/v2/payments/${id}`, type: 'application/hal+json' },
      ...(status === 'action_required' && { checkout: page }),
    },
  };
  return { status: 200, body };
}
