/** The brand of a card by how its number begins, by Stripe's names. */
export function brandOf(number: string): string {
  if (/^3[47]/.test(number)) return 'amex';
  if (/^5[1-5]/.test(number)) return 'mastercard';
  return number.startsWith('4') ? 'visa' : 'unknown';
}
