import { cardBrandId } from '../card-brand/cardBrand.js';
import { parseExpiry } from '../card-expiry/parseExpiry.js';
import type { PaymentValues } from '../validation/paymentValues.js';
import type { SavedMethod } from './SavedMethod.js';

/** A saved method as the card that was typed in its place. How anything but a card looks, the server alone knows. */
export function replacedMethod(
  method: SavedMethod,
  { card_number: number, card_expiry = '' }: PaymentValues,
): SavedMethod {
  if (number === undefined) return method;
  const { id, isDefault } = method;
  const expiry = parseExpiry(card_expiry, new Date());
  return {
    id,
    isDefault,
    brand: cardBrandId(number),
    lastFour: number.slice(-4),
    expiry: typeof expiry === 'string' ? undefined : expiry,
  };
}
