import type { Amount } from '@tactful/core';

/** What the shop sells. */
export type ProductId = 'teapot' | 'cups' | 'darjeeling';

/** One line of an order. */
interface OrderLine {
  readonly product: ProductId;
  readonly quantity: number;
  readonly price: Amount;
}

/** What a shopper is about to pay. */
export interface Order {
  readonly number: string;
  readonly lines: readonly OrderLine[];
  readonly subtotal: Amount;
  readonly delivery: Amount;
  readonly total: Amount;
}

/** A new order. A shop gets it from its server. */
export function newOrder(): Order {
  const lines = [line('teapot', 1, 5800), line('cups', 2, 1900), line('darjeeling', 1, 1650)];
  const subtotal = lines.reduce((sum, { price }) => sum + price.amount, 0);
  const delivery = 490;
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return {
    number: `SK-${String(number % 1_000_000).padStart(6, '0')}`,
    lines,
    subtotal: euros(subtotal),
    delivery: euros(delivery),
    total: euros(subtotal + delivery),
  };
}

function line(product: ProductId, quantity: number, cents: number): OrderLine {
  return { product, quantity, price: euros(quantity * cents) };
}

function euros(amount: number): Amount {
  return { amount, currency: 'EUR' };
}
