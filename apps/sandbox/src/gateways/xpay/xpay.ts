import { at, listAt, textAt } from '@tactful/core';
import { answerWith, fixtures } from '@tactful/core/gateways/xpay/fixtures';
import { endpoints } from '@tactful/testing';
import type { Call, Reply, SandboxGateway } from '../../exchange.js';
import type { Payment } from '../../Ledger.js';
import { openPayment } from '../../openPayment.js';
import { verdictOn } from '../../ownCards.js';
import { apiError } from './apiError.js';
import { says } from './says.js';
import { show } from './show.js';

const paths = endpoints.xpay;

/** XPay: checkout sessions, each with a payment intent. */
export const xpay: SandboxGateway = {
  name: 'xpay',
  prefix: '/xpay',
  fixtures,
  answerWith,
  says,
  routes: [
    { endpoint: paths.create, handle: createSession },
    { endpoint: paths.read, handle: read },
    { endpoint: paths.confirm, handle: confirm },
    { endpoint: paths.createIntent, handle: createIntent },
    { endpoint: paths.readIntent, handle: read },
    { endpoint: paths.confirmIntent, handle: confirm },
  ],
  idempotency: {
    keyOf: (call, { method }) => (method === 'POST' ? keyOf(call) : null),
    inProgress: () => apiError('idempotency_key_in_use'),
    mismatch: () => apiError('idempotency_key_in_use'),
    source:
      'https://docs.xpay.app/integrate/errors/api-error-codes (read 2026-11-21), for another body; repeats and requests under way: not documented',
  },
  show,
  refuse(payment, answer) {
    const failure = at(answer.body, 'paymentIntent', 'lastPaymentError');
    if (failure === undefined) return null;
    const failed: Payment = { ...payment, status: 'failed', failure };
    return { payment: failed, answer: show(failed) };
  },
  notFound: () => apiError('resource_missing'),
};

/**
 * A session is made of lines, with amounts in the smallest unit. So public integrations of api.xpay.app send it, seen in
 * a code index that names no repository (read 2026-11-22); the pages we could read do not show the request.
 */
function createSession(call: Call): Reply {
  const { body } = call;
  const lines = listAt(body, 'lineItems');
  if (lines.length === 0) return { answer: apiError('parameter_missing', 'lineItems') };
  const amount = lines.reduce<number>((sum, line) => sum + price(line), 0);
  return open(call, 'cs_test_', amount, textAt(lines[0], 'priceData', 'currency'));
}

function createIntent(call: Call): Reply {
  return open(call, 'pi_test_', Number(at(call.body, 'amount')), textAt(call.body, 'currency'));
}

function open(call: Call, prefix: string, amount: number, currency = 'EGP'): Reply {
  const { body, ledger } = call;
  if (!Number.isSafeInteger(amount) || amount <= 0) return { answer: apiError('amount_invalid') };
  const payment = openPayment({
    id: ledger.newId(prefix),
    gateway: 'xpay',
    amount,
    currency,
    key: keyOf(call),
    reference: textAt(body, 'metadata', 'order') ?? null,
  });
  ledger.put(payment);
  return { answer: show(payment) };
}

function price(line: unknown): number {
  return Number(at(line, 'priceData', 'unitAmount')) * Number(at(line, 'quantity') ?? 1);
}

/** XPay's SDK sends the card, in a way that is not documented: `card.number` is our choice. */
function confirm(call: Call): Reply {
  const payment = paymentOf(call);
  if (!payment) return { answer: xpay.notFound('') };
  if (payment.status === 'succeeded') return { answer: apiError('resource_invalid_state') };
  const verdict = verdictOn('xpay', textAt(call.body, 'card', 'number') ?? '');
  return call.pay({ ...payment, key: keyOf(call) ?? payment.key }, verdict);
}

function read(call: Call): Reply {
  const payment = paymentOf(call);
  return { answer: payment ? show(payment) : xpay.notFound('') };
}

function paymentOf({ ledger, params }: Call): Payment | null {
  return ledger.payment('xpay', params['id'] ?? '');
}

function keyOf({ headers }: Call): string | null {
  return textAt(headers, 'idempotency-key') ?? null;
}
