import type { AttemptState } from '@tactful/core';
import { mayPay } from '../payment-status/mayPay.js';

/** What is known of the payment that a page made last. `open`: it may have gone through. */
export type LastPayment = 'none' | 'open' | 'paid';

/** Tells what a payment comes to, for whoever must say it when the page breaks. */
export function lastPayment(payment: Pick<AttemptState, 'phase' | 'error'>): LastPayment {
  if (mayPay(payment)) return 'none';
  return payment.phase === 'succeeded' || payment.phase === 'declined' ? 'paid' : 'open';
}
