import type { Field } from '@tactful/core';
import { parseExpiry } from '../card-expiry/parseExpiry.js';
import { writeExpiry } from '../card-expiry/writeExpiry.js';
import { onlyDigits } from '../digits/onlyDigits.js';

/** What a shopper typed, by field. */
export type PaymentValues = Partial<Record<Field, string>>;

/** The values as a gateway takes them: card number and security code as digits, expiry date as `MM/YY`, no outer spaces. */
export function paymentValues(values: PaymentValues): PaymentValues {
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => [field, normalized(field, value)]),
  );
}

function normalized(field: string, value: string): string {
  // A field of the page's own, such as a checkbox, may hold something else, whatever the type says.
  if (typeof value !== 'string') return value;
  if (field === 'card_number' || field === 'card_csc') return onlyDigits(value);
  if (field !== 'card_expiry') return value.trim();
  const expiry = parseExpiry(value, new Date());
  return typeof expiry === 'string' ? value.trim() : writeExpiry(expiry);
}
