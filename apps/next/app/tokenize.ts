import type { PaymentValues } from '@tactful/react';

/**
 * Stands for the gateway's script, which sends the card from the page to the gateway. A real one makes one token for one
 * key, since what is sent again must be the same. These are the payment methods that Stripe has for tests,
 * https://docs.stripe.com/testing (read 2026-11-22).
 */
export async function tokenize(
  { card_number }: PaymentValues,
  _idempotencyKey: string,
  signal: AbortSignal,
): Promise<string> {
  signal.throwIfAborted();
  return card_number === '4000000000009995' ? 'pm_card_visa_chargeDeclinedInsufficientFunds' : 'pm_card_visa';
}
