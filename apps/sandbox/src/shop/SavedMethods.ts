import type { PublicReason } from '@tactful/core';

/** A payment method that the shop keeps for a shopper, as the page sees it. */
export interface SavedMethod {
  readonly id: string;
  readonly brand?: string;
  readonly name?: string;
  readonly lastFour?: string;
  readonly expiry?: { readonly month: number; readonly year: number };
  readonly isDefault: boolean;
  readonly needsSecurityCode?: boolean;
  readonly unavailable?: PublicReason;
}

/** What Mira has saved. The last four digits are of the sandbox's own cards. */
const ofMira: readonly SavedMethod[] = [
  { id: 'visa', brand: 'visa', lastFour: '4242', expiry: { month: 12, year: 2034 }, isDefault: true },
  {
    id: 'travel',
    brand: 'visa',
    lastFour: '9995',
    expiry: { month: 6, year: 2033 },
    isDefault: false,
    needsSecurityCode: true,
  },
  { id: 'old', brand: 'mastercard', lastFour: '4444', expiry: { month: 1, year: 2024 }, isDefault: false },
  { id: 'account', name: 'Kiln Bank', isDefault: false, unavailable: 'saved_method_unavailable' },
];

/** Most shoppers that are remembered; the oldest are forgotten. */
const limit = 10_000;

/**
 * What the shop keeps for its shoppers. Each order has a shopper of its own, so that those who try the sandbox at the
 * same time do not take each other's cards away.
 */
export class SavedMethods {
  readonly #saved = new Map<string, readonly SavedMethod[]>();

  /** The methods of the shopper of an order. */
  of(order: string): readonly SavedMethod[] {
    return this.#saved.get(order) ?? ofMira;
  }

  keep(order: string, methods: readonly SavedMethod[]): void {
    this.#saved.set(order, methods);
    const [oldest] = this.#saved.keys();
    if (this.#saved.size > limit && oldest !== undefined) this.#saved.delete(oldest);
  }
}
