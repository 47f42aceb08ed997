import type { WireAnswer } from '@tactful/core';
import type { Payment } from '../../Ledger.js';

/**
 * States of a charge: https://github.com/xpayeg/xpay-for-woocommerce,
 * includes/constants/class-xpay-charge-status.php (read 2026-11-22)
 */
const charges = {
  open: [],
  action_required: [],
  processing: ['PENDING'],
  succeeded: ['SUCCEEDED'],
  failed: ['FAILED'],
  canceled: [],
} as const satisfies Record<Payment['status'], readonly string[]>;

/**
 * States of an intent, as core reads them. Its fixture of `requires_action` cites
 * https://docs.xpay.app/api-reference/objects/payment-intent (read 2026-11-22); the others are named alike.
 */
const statuses = {
  open: 'requires_payment_method',
  action_required: 'requires_action',
  processing: 'processing',
  succeeded: 'succeeded',
  failed: 'requires_payment_method',
  canceled: 'canceled',
} as const satisfies Record<Payment['status'], string>;

/**
 * A checkout session, with its payment intent expanded:
 * https://docs.xpay.app/integrate/checkout-session/overview (read 2026-11-22)
 */
export function show(payment: Payment): WireAnswer {
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
    lastPaymentError: payment.failure,
    charges: charges[payment.status].map((status) => ({
      id: payment.id.replace('cs_', 'ch_'),
      object: 'charge',
      status,
    })),
  };
}
