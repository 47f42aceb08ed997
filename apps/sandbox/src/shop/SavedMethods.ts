import type { PublicReason } from '@tactful/core';
import { remember } from '../remember.js';
import type { SavedCard } from './savedCard.js';

/** A payment method that the shop keeps for a shopper, as the page sees it. */
export interface SavedMethod extends Partial<SavedCard> {
  readonly id: string;
  readonly name?: string;
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

/** A card that a shopper wants to be saved, by the idempotency key of the payment that has to go through first. */
interface AskedFor {
  readonly customer: string;
  readonly key: string;
  readonly card: SavedCard;
}

/** What the shop keeps for its customers. Those who try the sandbox at the same time are different ones. */
export class SavedMethods {
  readonly #saved = new Map<string, readonly SavedMethod[]>();
  readonly #askedFor = new Map<string, AskedFor>();

  /** The methods of a customer: at first those of Mira, or none of one who is new. `null`, a guest, has none. */
  of(customer: string | null): readonly SavedMethod[] {
    if (customer === null) return [];
    return this.#saved.get(customer) ?? (customer.startsWith('new-') ? [] : ofMira);
  }

  keep(customer: string, methods: readonly SavedMethod[]): void {
    remember(this.#saved, customer, methods);
  }

  /** Saves a card once the payment of a key went through. */
  ask(asked: AskedFor): void {
    remember(this.#askedFor, asked.key, asked);
  }

  /** Takes back that a card is to be saved with a payment. */
  forget(key: string): void {
    this.#askedFor.delete(key);
  }

  /** What is to be saved for a customer. */
  askedBy(customer: string | null): readonly AskedFor[] {
    return [...this.#askedFor.values()].filter((asked) => asked.customer === customer);
  }
}
