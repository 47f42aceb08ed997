import type { LineProblem, Order, OrderLine } from './Orders.js';

/** Something that happens to an order while it is paid. */
export type Situation = (order: Order) => Order;

/** So soon, in ms, a session ends that is about to end. */
const soon = 60_000;

/** What can happen to the items of an order, as `x-sandbox-cart` names it. */
export const cartSituations: Readonly<Record<string, Situation>> = {
  sold_out: problemOf('darjeeling', { reason: 'item_sold_out', available: 0 }),
  some_left: problemOf('cups', { reason: 'item_sold_out', available: 1 }),
  unavailable: problemOf('darjeeling', { reason: 'item_unavailable' }),
  not_yet_available: problemOf('darjeeling', { reason: 'item_not_yet_available' }),
  offer_ended: problemOf('teapot', { reason: 'offer_ended', unitPrice: 6400 }),
  subscription: problemOf('darjeeling', { reason: 'subscription_not_supported' }),
  several: (order) =>
    [
      problemOf('cups', { reason: 'item_sold_out', available: 1 }),
      problemOf('darjeeling', { reason: 'item_unavailable' }),
    ].reduce((changed, happen) => happen(changed), order),
  price_changed: (order) => ({
    ...order,
    lines: order.lines.map((line) => (line.product === 'teapot' ? { ...line, unitPrice: 6300 } : line)),
  }),
};

/** What can happen to the session of a shopper, as `x-sandbox-session` names it. */
export const sessionSituations: Readonly<Record<string, Situation>> = {
  expiring: (order) => ({ ...order, expiresAt: Date.now() + soon }),
  no_more_time: (order) => ({ ...order, expiresAt: Date.now() + soon }),
  expired: (order) => ({ ...order, expiresAt: Date.now() }),
};

function problemOf(product: string, problem: LineProblem): Situation {
  const put = (line: OrderLine): OrderLine => (line.product === product ? { ...line, problem } : line);
  return (order) => ({ ...order, lines: order.lines.map(put) });
}
