import type { Text } from '@tactful/core';
import type { CheckoutMessages } from '@tactful/react';
import type { SavedCardWords } from '../checkout/SavedCardWords.js';
import type { OfferedMethod } from '../shop/offeredMethod.js';
import type { TillWords } from '../till/TillWords.js';
import type { ProductId } from '../shop/orderLine.js';

/** Every word of one language: the shop's own, and Tactful's. */
export interface Words {
  readonly tactful: CheckoutMessages;
  readonly checkout: string;
  readonly opening: string;
  readonly orderSummary: string;
  readonly products: { readonly [Product in ProductId]: { readonly name: string; readonly detail: string } };
  readonly quantity: string;
  readonly subtotal: string;
  /** Opens the field of a promo code. */
  readonly promoCode: string;
  readonly discount: string;
  readonly delivery: string;
  readonly deliveryTime: string;
  readonly total: string;
  readonly tax: string;
  readonly contact: string;
  /** Under the fields of the gateway. */
  readonly cardNote: string;
  readonly methods: { readonly [Method in OfferedMethod['method']]: string };
  /** The card method, beside cards that are saved. */
  readonly anotherCard: string;
  /** On the button of the wallet. */
  readonly wallet: string;
  /** Closes a dialog in which nothing was done. */
  readonly cancel: string;
  readonly savedCard: SavedCardWords;
  readonly mandate: string;
  readonly returns: string;
  readonly questions: string;
  readonly thanks: string;
  readonly orderNumber: string;
  readonly receipt: Text;
  readonly next: string;
  readonly shopAgain: string;
  /** When no new order could be placed. */
  readonly notStarted: string;
  readonly till: TillWords;
}
