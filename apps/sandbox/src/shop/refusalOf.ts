import type { PublicReason } from '@tactful/core';
import type { Order } from './Orders.js';

/** Why an order cannot be paid as it stands. `null`: it can. @param seen the total that the page shows */
export function refusalOf(order: Order, seen: unknown): PublicReason | null {
  if (order.expiresAt <= Date.now()) return 'session_expired';
  const wrong = order.lines.find(({ problem }) => problem !== null);
  if (wrong?.problem) return wrong.problem.reason;
  return order.total === order.agreedTotal && order.total === seen ? null : 'price_changed';
}
