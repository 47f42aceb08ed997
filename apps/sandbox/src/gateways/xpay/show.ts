import type { WireAnswer } from '@tactful/core';
import type { Payment } from '../../Ledger.js';

/** States of the charges behind a session, as core's fixtures of XPay have them: each names its page there. */
const charges = {
  open: [],
  action_required: [],
  processing: ['PENDING'],
  succeeded: ['SUCCEEDED'],
  failed: ['FAILED'],
  canceled: [],
} as const satisfies Record<Payment['status'], readonly string[]>;

/** States of an intent, as core's fixtures of XPay have them: each names its page there. */
const statuses = {
  open: 'requires_payment_method',
  action_required: 'requires_action',
  processing: 'processing',
  succeeded: 'succeeded',
  failed: 'requires_payment_method',
  canceled: 'canceled',
} as const satisfies Record<Payment['status'], string>;

/**
 * A payment intent, or a checkout session with its payment intent expanded:
 * https://docs.xpay.app/integrate/checkout-session/overview (read 2026-11-22)
 */
export function show(payment: Payment): WireAnswer {
  if (payment.id.startsWith('pi_')) return { status: 200, body: intent(payment) };
  const isPaid = payment.status === 'succeeded';
  const body = {
    id: payment.id,
    object: 'checkout.session',
    mode: 'payment',
    status: isPaid ? 'complete' : 'open',
    paymentStatus: isPaid ? 'paid' : 'unpaid',
    currency: payment.currency,
    amountTotal: payment.amount,
    paymentIntent: payment.attempts === 0 ? null : intent(payment),
  };
  return { status: 200, body };
}

function intent(payment: Payment): Readonly<Record<string, unknown>> {
  return {
    id: payment.id.replace('cs_', 'pi_'),
    object: 'payment_intent',
    status: statuses[payment.status],
    amount: payment.amount,
    currency: payment.currency,
    clientSecret: `${payment.id}_secret_sandbox`,
    lastPaymentError: payment.failure,
    charges: charges[payment.status].map((status) => ({
      id: payment.id.replace('cs_', 'ch_'),
      object: 'charge',
      status,
    })),
  };
}
