import type { Amount, PublicReason } from '@tactful/core';

/** Why an item cannot be bought as it stands. */
export type ItemReason = Extract<
  PublicReason,
  | 'item_unavailable'
  | 'item_not_yet_available'
  | 'item_sold_out'
  | 'offer_ended'
  | 'subscription_not_supported'
>;

/** An item of the order that cannot be bought as it stands. */
export interface CartProblem {
  /** Your own id of the item. */
  readonly id: string;
  /** What the shopper knows the item by. */
  readonly name: string;
  readonly reason: ItemReason;
  /** How many are left in stock, where that is known. */
  readonly available?: number | undefined;
  /** What the item costs now, where an offer has ended. */
  readonly price?: Amount | undefined;
}
