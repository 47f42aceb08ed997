import { at, textAt, type WireAnswer } from '@tactful/core';
import { fixtures } from '@tactful/core/gateways/problem-details/fixtures';
import type { Endpoint } from '@tactful/testing';
import type { Call, Reply, SandboxGateway } from '../../exchange.js';
import type { Payment } from '../../Ledger.js';
import { openPayment } from '../../openPayment.js';
import { verdictOn } from '../../ownCards.js';
import { stripe } from '../stripe/stripe.js';
import { disclosed, saidOf } from './disclosed.js';
import { says } from './says.js';

const name = 'problem-details';
const source = 'https://www.rfc-editor.org/rfc/rfc9457 (read 2026-11-22); the paths are our choice';
const paths = {
  create: { method: 'POST', path: '/payments', tells: true, source },
  read: { method: 'GET', path: '/payments/:id', tells: true, source },
} as const satisfies Record<string, Endpoint>;

/** A shop's own server that reads its gateway, and tells the browser no more than may be shown. */
export const problemDetails: SandboxGateway = {
  name,
  prefix: '/problem-details',
  fixtures,
  answerWith: ({ code }) => saidOf(code),
  says,
  routes: [
    { endpoint: paths.create, handle: create },
    { endpoint: paths.read, handle: read },
  ],
  idempotency: {
    keyOf: ({ headers }, endpoint) =>
      endpoint === paths.create ? (textAt(headers, 'idempotency-key') ?? null) : null,
    inProgress: () => saidOf('payment_in_progress'),
    mismatch: () => saidOf('request_conflict'),
    source,
  },
  show,
  refuse: (payment, answer) => ({ payment: { ...payment, status: 'failed', failure: answer }, answer }),
  notFound: () => ({ status: 404, body: { sandbox: 'There is no such payment.' } }),
};

function create(call: Call): Reply {
  const { body, ledger, headers } = call;
  const payment = openPayment({
    id: ledger.newId('payment_'),
    gateway: name,
    amount: Number(at(body, 'amount')),
    currency: textAt(body, 'currency') ?? '',
    key: textAt(headers, 'idempotency-key') ?? null,
    reference: textAt(body, 'order') ?? null,
  });
  return call.pay(payment, verdictOn(stripe.name, textAt(body, 'card', 'number') ?? ''));
}

function read({ ledger, params }: Call): Reply {
  const payment = ledger.payment(name, params['id'] ?? '');
  return { answer: payment ? show(payment) : problemDetails.notFound('') };
}

function show(payment: Payment): WireAnswer {
  return payment.status === 'failed' ? failureOf(payment) : disclosed(stripe.show(payment));
}

function failureOf({ failure }: Payment): WireAnswer {
  const status = at(failure, 'status');
  return typeof status === 'number' ? { status, body: at(failure, 'body') } : saidOf('payment_not_completed');
}
