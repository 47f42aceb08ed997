import { paymentError, toProblemDetails } from '@tactful/core';
import type { Stripe } from 'stripe';

/** `waiting` is the id of the order's payment that waits for the bank. `null`: the order is free. */
export async function withdraw(api: Stripe, waiting: string) {
  const { status } = await api.paymentIntents
    .cancel(waiting)
    .catch(() => api.paymentIntents.retrieve(waiting));
  if (status === 'canceled' || status === 'requires_payment_method') return null;
  return toProblemDetails(paymentError(status === 'succeeded' ? 'already_paid' : 'payment_in_progress'));
}
