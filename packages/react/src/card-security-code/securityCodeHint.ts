import type { CheckoutMessages } from '../CheckoutMessages.js';

/** Where the security code stands on a card whose code has so many digits; `undefined`: of a card that is not known. */
export function securityCodeHint(hints: CheckoutMessages['hints'], digits: number | undefined): string {
  if (digits === undefined) return hints.card_csc;
  return digits === 4 ? hints.card_csc_4 : hints.card_csc_3;
}
