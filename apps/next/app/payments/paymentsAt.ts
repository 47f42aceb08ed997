import { type Amount, paymentError, type PaymentResult, readPayment, textAt } from '@tactful/core';
import { stripe } from '@tactful/core/gateways/stripe';
import type { Stripe } from 'stripe';

interface Payments {
  readonly pay: (paymentMethod: string, idempotencyKey: string) => Promise<PaymentResult>;
  /** What became of the payment with this key. */
  readonly status: (idempotencyKey: string) => Promise<PaymentResult>;
}

/**
 * The shop's payments at Stripe.
 * @param order What it costs is the server's to know, never the page's.
 * @param kept By idempotency key, the id of Stripe's PaymentIntent, or `sent`, or `closed`. Yours is a table.
 */
export function paymentsAt(api: Stripe, order: Amount, kept = new Map<string, string>()): Payments {
  return {
    async pay(paymentMethod, idempotencyKey) {
      if (kept.get(idempotencyKey) === 'closed') return closed;
      const isFirst = !kept.has(idempotencyKey);
      if (isFirst) kept.set(idempotencyKey, 'sent');
      const payment = {
        ...order,
        payment_method_types: ['card'],
        payment_method: paymentMethod,
        confirm: true,
        metadata: { idempotencyKey },
      };
      const answer = await api.paymentIntents
        .create(payment, { idempotencyKey })
        .catch((error: unknown) => error);

      const result = readPayment(stripe, answer);
      const intent = textAt(answer, 'id') ?? textAt(answer, 'payment_intent', 'id');
      if (intent !== undefined) kept.set(idempotencyKey, intent);
      // Refused before there was a payment.
      else if (isFirst && result.status === 'failed') kept.delete(idempotencyKey);
      return result;
    },

    async status(idempotencyKey) {
      // There is none, and a request that is still on its way must not make one.
      if (!kept.has(idempotencyKey)) kept.set(idempotencyKey, 'closed');
      const intent = kept.get(idempotencyKey) ?? 'closed';
      if (intent === 'closed') return closed;
      if (intent === 'sent') return open;
      const answer = await api.paymentIntents.retrieve(intent).catch((error: unknown) => error);
      return readPayment(stripe, answer, { during: 'status' });
    },
  };
}

const open: PaymentResult = { status: 'unknown', error: paymentError('result_unknown') };
const closed: PaymentResult = { status: 'failed', error: paymentError('payment_not_completed') };
