import type { SavedCard } from '../shop/savedCard.js';

/** What the page still knows of a payment that went through. After a reload it knows nothing more of it. */
export interface Paid {
  readonly email: string;
  /** The card that the shopper wanted to be saved. `null`: none. */
  readonly card: SavedCard | null;
}
