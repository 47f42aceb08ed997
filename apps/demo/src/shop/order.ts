import { type Amount, at, listAt, textAt } from '@tactful/core';
import { type OfferedMethod, readOfferedMethod } from './offeredMethod.js';
import { type OrderLine, readOrderLine } from './orderLine.js';

/** What a shopper is about to pay. */
export interface Order {
  readonly number: string;
  /** Whose it is. `null`: a guest's, for whom the shop saves nothing. */
  readonly customer: string | null;
  readonly lines: readonly OrderLine[];
  readonly subtotal: Amount;
  /** What the promo code takes off. */
  readonly discount: Amount;
  readonly delivery: Amount;
  readonly total: Amount;
  /** The total that the shopper agreed to, where it has changed since. */
  readonly changedFrom: Amount | null;
  readonly promoCode: string | null;
  /** The least that an order must cost for some promo codes. */
  readonly promoMinimum: Amount;
  /** When the shopper's session ends, in ms since 1970 by this device's clock. */
  readonly expiresAt: number;
  readonly methods: readonly OfferedMethod[];
}

/** Reads an order of the shop's server, which alone decides what it costs. */
export function readOrder(body: unknown): Order {
  const number = textAt(body, 'number');
  const currency = textAt(body, 'currency');
  if (number === undefined || currency === undefined) throw new Error('The shop answered with no order.');
  const amount = (name: string): Amount => ({ amount: Number(at(body, name)), currency });
  return {
    number,
    customer: textAt(body, 'customer') ?? null,
    lines: listAt(body, 'lines').map((line) => readOrderLine(line, currency)),
    subtotal: amount('subtotal'),
    discount: amount('discount'),
    delivery: amount('delivery'),
    total: amount('total'),
    changedFrom: typeof at(body, 'changedFrom') === 'number' ? amount('changedFrom') : null,
    promoCode: textAt(body, 'promoCode') ?? null,
    promoMinimum: amount('promoMinimum'),
    expiresAt: Date.now() + Number(at(body, 'expiresIn')),
    methods: listAt(body, 'methods').flatMap((method) => readOfferedMethod(method, currency)),
  };
}
