import type { PublicReason } from '@tactful/core';

/** What a promo code takes off, or why it is not taken. */
export type PromoOffer = { readonly percent: number } | { readonly refused: PublicReason };

/** The least that an order must cost for `BIGTEA`, in cents. */
export const promoMinimum = 20_000;

/** The codes that the shop knows: one that is taken, and one for each reason not to take it. */
const offers: Readonly<Record<string, PromoOffer>> = {
  TEA10: { percent: 10 },
  LATETEA: { refused: 'promo_code_expired' },
  COLDTEA: { refused: 'promo_code_inactive' },
  RARETEA: { refused: 'promo_code_used_up' },
  MYTEA: { refused: 'promo_code_already_used' },
  YOURTEA: { refused: 'promo_code_not_for_account' },
  BIGTEA: { refused: 'promo_code_minimum_not_met' },
  FIRSTTEA: { refused: 'promo_code_first_order_only' },
  NOTEA: { refused: 'promo_codes_not_accepted' },
  DOLLARTEA: { refused: 'promo_code_currency_mismatch' },
  TWOTEAS: { refused: 'promo_code_cannot_combine' },
};

/** What the shop says to a code, however it is written. */
export function offerFor(code: string): PromoOffer {
  const known = Object.entries(offers).find(([name]) => name === code.trim().toUpperCase());
  return known?.[1] ?? { refused: 'promo_code_not_recognized' };
}

/** How much of a hundred a code takes off. */
export function percentOff(code: string | null): number {
  const offer = code === null ? null : offerFor(code);
  return offer && 'percent' in offer ? offer.percent : 0;
}
