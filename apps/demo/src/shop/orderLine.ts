import { type Amount, at, textAt } from '@tactful/core';
import type { CartProblem, ItemReason } from '@tactful/react';

const products = ['teapot', 'cups', 'darjeeling'] as const;
const reasons = [
  'item_unavailable',
  'item_not_yet_available',
  'item_sold_out',
  'offer_ended',
  'subscription_not_supported',
] as const satisfies readonly ItemReason[];

/** What the shop sells. */
export type ProductId = (typeof products)[number];

/** One line of an order. `price` is that of the whole line. */
export interface OrderLine {
  readonly product: ProductId;
  readonly quantity: number;
  readonly price: Amount;
  /** Why it cannot be bought as it stands. */
  readonly problem: Pick<CartProblem, 'reason' | 'available' | 'price'> | null;
}

/** Reads a line of an order. */
export function readOrderLine(line: unknown, currency: string): OrderLine {
  const product = products.find((id) => id === at(line, 'product'));
  if (product === undefined) throw new Error('The shop sells no such product.');
  return {
    product,
    quantity: Number(at(line, 'quantity')),
    price: { amount: Number(at(line, 'price')), currency },
    problem: readProblem(at(line, 'problem'), currency),
  };
}

function readProblem(problem: unknown, currency: string): OrderLine['problem'] {
  const reason = reasons.find((name) => name === textAt(problem, 'reason'));
  if (reason === undefined) return null;
  const available = at(problem, 'available');
  const price = at(problem, 'unitPrice');
  return {
    reason,
    ...(typeof available === 'number' && { available }),
    ...(typeof price === 'number' && { price: { amount: price, currency } }),
  };
}
