import { at, textAt } from '@tactful/core';
import type { SavedMethod } from './SavedMethods.js';

const brands = ['visa', 'mastercard', 'american-express'] as const;

/** What the shop keeps of a card, beside the gateway's token of it. */
export interface SavedCard {
  readonly brand: (typeof brands)[number];
  readonly lastFour: string;
  readonly expiry: { readonly month: number; readonly year: number };
}

/**
 * Reads what a page asks to be saved. A real page sends the token that the gateway made of a card, and the server asks
 * the gateway how that card looks. `null`: it is no card, or more of one than may be kept.
 */
export function readSavedCard(from: unknown): SavedCard | null {
  const brand = brands.find((known) => known === at(from, 'brand'));
  const lastFour = textAt(from, 'lastFour') ?? '';
  const month = at(from, 'expiry', 'month');
  const year = at(from, 'expiry', 'year');
  const isCard = brand !== undefined && /^\d{4}$/.test(lastFour);
  return isCard && typeof month === 'number' && typeof year === 'number'
    ? { brand, lastFour, expiry: { month, year } }
    : null;
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
