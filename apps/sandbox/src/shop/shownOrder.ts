import { offeredMethods } from './offeredMethods.js';
import type { Order } from './Orders.js';
import { promoMinimum } from './promoCodes.js';

/** An order as the page sees it. */
export function shownOrder(order: Order): unknown {
  const { happened: _, first: __, agreedTotal, expiresAt, lines, ...rest } = order;
  return {
    ...rest,
    lines: lines.map(({ unitPrice, ...line }) => ({ ...line, price: unitPrice * line.quantity })),
    promoMinimum,
    changedFrom: agreedTotal === order.total ? null : agreedTotal,
    // Of the two clocks, the page knows only its own.
    expiresIn: Math.max(0, expiresAt - Date.now()),
    methods: offeredMethods(order),
  };
}
