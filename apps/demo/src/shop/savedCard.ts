import type { CardBrandId, Expiry, PaymentValues, SavedMethod } from '@tactful/react';
import { cardExpiry } from '../gateways/cardExpiry.js';

/** What the shop keeps of a card. Its number is never among it. */
export interface SavedCard {
  readonly brand: CardBrandId | undefined;
  readonly lastFour: string;
  readonly expiry: Expiry;
}

/** The brands that the shop takes, by how their numbers begin: https://en.wikipedia.org/wiki/Payment_card_number (read 2026-11-22) */
const brands = [
  ['visa', /^4/],
  ['mastercard', /^(?:5[1-5]|2[2-7])/],
  ['american-express', /^3[47]/],
] as const;

/** A card that was typed, as the shop may keep it. In place of all this a shop sends the gateway's token of the card. */
export function savedCard({ card_number: number = '', card_expiry }: PaymentValues): SavedCard {
  const { month, year } = cardExpiry(card_expiry);
  const [brand] = brands.find(([, begins]) => begins.test(number)) ?? [];
  return { brand, lastFour: number.slice(-4), expiry: { month: Number(month), year: 2000 + Number(year) } };
}

/** Whether a saved method is this card. */
export function isCard({ brand, lastFour, expiry }: SavedMethod, card: SavedCard): boolean {
  return (
    brand === card.brand &&
    lastFour === card.lastFour &&
    expiry?.month === card.expiry.month &&
    expiry.year === card.expiry.year
  );
}
