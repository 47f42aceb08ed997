import { type Amount, at, listAt, textAt } from '@tactful/core';
import { type OfferedMethod, readOfferedMethod } from './offeredMethod.js';

const products = ['teapot', 'cups', 'darjeeling'] as const;

/** What the shop sells. */
export type ProductId = (typeof products)[number];

/** One line of an order. `price` is that of the whole line. */
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
  readonly methods: readonly OfferedMethod[];
}

/** Reads an order of the shop's server, which alone decides what it costs. */
export function readOrder(body: unknown): Order {
  const number = textAt(body, 'number');
  const currency = textAt(body, 'currency');
  if (number === undefined || currency === undefined) throw new Error('The shop answered with no order.');
  const amount = (from: unknown, name: string): Amount => ({ amount: Number(at(from, name)), currency });
  const lines = listAt(body, 'lines').map((line) => ({
    product: productOf(line),
    quantity: Number(at(line, 'quantity')),
    price: amount(line, 'price'),
  }));
  const sums = {
    subtotal: amount(body, 'subtotal'),
    delivery: amount(body, 'delivery'),
    total: amount(body, 'total'),
  };
  const methods = listAt(body, 'methods').flatMap((method) => readOfferedMethod(method, currency));
  return { number, lines, ...sums, methods };
}

function productOf(line: unknown): ProductId {
  const product = products.find((id) => id === at(line, 'product'));
  if (product === undefined) throw new Error('The shop sells no such product.');
  return product;
}
