import type { PublicReason } from '@tactful/core';
import type { CardBrandId } from '../card-brand/cardBrand.js';
import type { Expiry } from '../card-expiry/parseExpiry.js';

/** A payment method that the store keeps for the shopper. Of a card number it has the last four digits and no more. */
export interface SavedMethod {
  /** Your server's name for it: what the form has under `payment_method` while it is chosen. */
  readonly id: string;
  readonly brand?: CardBrandId | undefined;
  /** What it is called when it is no card, or the nickname that the shopper gave it. */
  readonly name?: string | undefined;
  readonly lastFour?: string | undefined;
  readonly expiry?: Expiry | undefined;
  /** The one that is chosen at first, unless it cannot be paid with or the form has a choice already. */
  readonly isDefault?: boolean | undefined;
  /** The security code of the card has to be entered with each payment. */
  readonly needsSecurityCode?: boolean | undefined;
  /** Why it cannot be chosen, such as `saved_method_unavailable`. */
  readonly unavailable?: PublicReason | undefined;
}
