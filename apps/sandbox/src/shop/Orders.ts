import type { PublicReason } from '@tactful/core';
import { remember } from '../remember.js';
import { costOf } from './costOf.js';

/** Why a line cannot be bought as it stands. */
export interface LineProblem {
  readonly reason: PublicReason;
  /** How many are left. */
  readonly available?: number;
  /** What one costs now. */
  readonly unitPrice?: number;
}

export interface OrderLine {
  readonly product: string;
  readonly quantity: number;
  readonly unitPrice: number;
  readonly problem: LineProblem | null;
}

/** What of an order is decided, and not worked out. */
export interface Basket {
  readonly lines: readonly OrderLine[];
  readonly promoCode: string | null;
}

/** An order as the shop's server knows it. Amounts are in the smallest unit of the currency. */
export interface Order extends Basket {
  readonly number: string;
  readonly currency: string;
  readonly subtotal: number;
  readonly discount: number;
  readonly delivery: number;
  readonly total: number;
  /** The total that the shopper has seen and did not object to. */
  readonly agreedTotal: number;
  /** When the shopper's session ends, in ms since 1970. */
  readonly expiresAt: number;
  /** What the sandbox was asked to let happen to it, and did. */
  readonly happened: readonly string[];
  /** The number of the first order of this shopper: of those who try the sandbox, each is a shopper of their own. */
  readonly first: string;
  /** Whose saved methods may be paid with. `null`: a guest's, who has none. */
  readonly customer: string | null;
}

const basket: Basket = {
  lines: [
    { product: 'teapot', quantity: 1, unitPrice: 5800, problem: null },
    { product: 'cups', quantity: 2, unitPrice: 1900, problem: null },
    { product: 'darjeeling', quantity: 1, unitPrice: 1650, problem: null },
  ],
  promoCode: null,
};
/** How long a session lasts, in ms. */
export const sessionLength = 30 * 60_000;

/** The orders of the shop. What they cost is decided here, and never by the page. */
export class Orders {
  readonly #orders = new Map<string, Order>();
  #last = 104_200;

  /** Places an order: always the same basket. @param before the order that the shopper had, which it follows */
  place(before: Order | null = null): Order {
    this.#last += 1;
    const costs = costOf(basket);
    const number = `SK-${this.#last}`;
    return this.put({
      number,
      currency: 'EUR',
      ...basket,
      ...costs,
      agreedTotal: costs.total,
      expiresAt: Date.now() + sessionLength,
      happened: before?.happened ?? [],
      first: before?.first ?? number,
      customer: before?.customer ?? null,
    });
  }

  /** Keeps an order as it is now, with what it costs now. */
  put(order: Order): Order {
    const priced = { ...order, ...costOf(order) };
    remember(this.#orders, order.number, priced);
    return priced;
  }

  find(number: string): Order | null {
    return this.#orders.get(number) ?? null;
  }
}
