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
    { endpoint: paths.create, handle: create },
    { endpoint: paths.read, handle: read },
    { endpoint: paths.confirm, handle: confirm },
  ],
  idempotency: {
    keyOf: (call, { method }) => (method === 'POST' ? keyOf(call) : null),
    inProgress: () => apiError('idempotency_key_in_use'),
    mismatch: () => apiError('idempotency_key_in_use'),
    // The plugin's tests say 400 for another body; the documentation, which we follow, says 409.
    source:
      'https://docs.xpay.app/integrate/errors/api-error-codes (read 2026-11-21), for another request; https://github.com/xpayeg/xpay-for-woocommerce, tests-contracts/IdempotencyKeyContractTest.php (read 2026-11-22), for a repeat; while under way: not documented',
  },
  bankCheck: {
    failure: at(
      answerWith({ kind: 'payment', code: 'authentication_required' }).body,
      'paymentIntent',
      'lastPaymentError',
    ),
    inexact: 'Where the shopper goes, and how it is told that the bank said no, is not documented.',
    source: 'https://docs.xpay.app/api-reference/objects/payment-intent (read 2026-11-22)',
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
 * A session is made of lines, with amounts in the smallest unit: https://github.com/xpayeg/xpay-for-woocommerce,
 * includes/gateway/class-xpay-checkout-service.php (read 2026-11-22)
 */
function create(call: Call): Reply {
  const { body, ledger } = call;
  const lines = listAt(body, 'lineItems');
  if (lines.length === 0) return { answer: apiError('parameter_missing', 'lineItems') };
  const amount = lines.reduce<number>((sum, line) => sum + price(line), 0);
  if (!Number.isSafeInteger(amount) || amount <= 0) return { answer: apiError('amount_invalid') };
  const payment = openPayment({
    id: ledger.newId('cs_test_'),
    gateway: 'xpay',
    amount,
    currency: textAt(lines[0], 'priceData', 'currency') ?? 'EGP',
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
