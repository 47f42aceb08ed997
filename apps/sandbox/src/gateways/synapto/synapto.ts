import { at, textAt, type WireAnswer } from '@tactful/core';
import { answerWith, fixtures } from '@tactful/core/gateways/synapto/fixtures';
import { type Endpoint, endpoints } from '@tactful/testing';
import type { Call, Reply, SandboxGateway } from '../../exchange.js';
import type { Payment } from '../../Ledger.js';
import { openPayment } from '../../openPayment.js';
import { verdictOn } from '../../ownCards.js';
import { presentAtReader } from './presentAtReader.js';
import { readerScenarios } from './readerScenarios.js';
import { says } from './says.js';

const paths = endpoints.synapto;
const idempotency = 'https://docs.synaptopay.com/docs/idempotency (read 2026-11-22)';

const cancelPath: Endpoint = {
  method: 'POST',
  path: `${paths.read.path}/cancel`,
  tells: true,
  source: 'Not documented: our choice.',
};

/** `SUCCEEDED` and `REQUIRES_PAYMENT_METHOD` are documented, the others are our choice. */
const states = {
  open: 'REQUIRES_PAYMENT_METHOD',
  action_required: 'REQUIRES_ACTION',
  processing: 'PROCESSING',
  succeeded: 'SUCCEEDED',
  failed: 'REQUIRES_PAYMENT_METHOD',
  canceled: 'CANCELLED',
} as const satisfies Record<Payment['status'], string>;

/** Synapto: payment intents whose names are their paths. */
export const synapto: SandboxGateway = {
  name: 'synapto',
  prefix: '/synapto',
  fixtures,
  answerWith,
  says,
  scenarios: readerScenarios,
  routes: [
    { endpoint: paths.create, handle: create },
    { endpoint: paths.read, handle: (call) => withIntent(call, (payment) => ({ answer: show(payment) })) },
    { endpoint: paths.confirm, handle: (call) => withIntent(call, (payment) => confirm(call, payment)) },
    { endpoint: cancelPath, handle: (call) => withIntent(call, (payment) => cancel(call, payment)) },
  ],
  idempotency: {
    keyOf: ({ headers }, { method }) =>
      (method === 'POST' ? textAt(headers, 'idempotency-key') : null) ?? null,
    inProgress: (key) => refusal(409, 10, `Another request with idempotency key "${key}" is in progress.`),
    mismatch: () =>
      refusal(
        400,
        3,
        'Mismatch between stored request body for idempotency key and received request body. When retrying idempotent requests, please ensure the request body is identical.',
      ),
    source: idempotency,
  },
  show,
  refuse(payment, answer) {
    const failure = at(answer.body, 'payment_error');
    if (failure === undefined) return null;
    const failed: Payment = { ...payment, status: 'failed', failure };
    return { payment: failed, answer: show(failed) };
  },
  notFound: (id) => refusal(404, 5, `Resource "${id}" (of type "PaymentIntent") not found.`),
};

/** Amounts are text, in the smallest unit: https://docs.synaptopay.com/docs/taking-payments (read 2026-11-22). */
function create(call: Call): Reply {
  const { body, ledger, params } = call;
  const amount = Number(textAt(body, 'amount'));
  if (!Number.isSafeInteger(amount) || amount <= 0) {
    return { answer: refusal(400, 3, 'Invalid argument at "amount": This must be a positive number.') };
  }
  const payment = openPayment({
    id: ledger.newId('pi_'),
    gateway: 'synapto',
    amount,
    currency: textAt(body, 'currency') ?? 'GBP',
    key: textAt(call.headers, 'idempotency-key') ?? null,
    reference: textAt(body, 'metadata', 'order') ?? null,
    account: params['account'] ?? '',
  });
  if (at(body, 'confirm') === true) return confirm(call, payment);
  // That a request names the card reader is our choice: how a payment comes to one is not documented.
  if (textAt(body, 'device') !== undefined) return presentAtReader(call, payment, show);
  ledger.put(payment);
  return { answer: show(payment) };
}

/** Synapto's SDK sends the card from its own iframe, in a way that is not documented: `card.number` is our choice. */
function confirm(call: Call, payment: Payment): Reply {
  if (payment.status === 'succeeded') return { answer: show(payment) };
  const key = textAt(call.headers, 'idempotency-key') ?? payment.key;
  return call.pay({ ...payment, key }, verdictOn('synapto', textAt(call.body, 'card', 'number') ?? ''));
}

/** Takes back what waits at a card reader. What is paid by then stays paid. */
function cancel({ ledger }: Call, payment: Payment): Reply {
  if (payment.status !== 'processing') return { answer: show(payment) };
  const failure = at(answerWith(readerScenarios.device_cancelled).body, 'payment_error');
  const cancelled: Payment = { ...payment, status: 'failed', failure };
  ledger.put(cancelled);
  return { answer: show(cancelled) };
}

function withIntent({ ledger, params }: Call, handle: (payment: Payment) => Reply): Reply {
  const { account = '', id = '' } = params;
  const payment = ledger.payment('synapto', id);
  return payment && payment.account === account
    ? handle(payment)
    : { answer: synapto.notFound(`accounts/${account}/payment-intents/${id}`) };
}

/** The fields of https://docs.synaptopay.com/docs/taking-payments (read 2026-11-22). */
function show(payment: Payment): WireAnswer {
  const body = {
    name: `accounts/${payment.account}/payment-intents/${payment.id}`,
    amount: String(payment.amount),
    currency: payment.currency,
    state: states[payment.status],
    client_secret: `${payment.id}_secret_sandbox`,
    ...(payment.failure !== null && { payment_error: payment.failure }),
  };
  return { status: 200, body };
}

function refusal(status: number, code: number, message: string): WireAnswer {
  return { status, body: { message, code } };
}
