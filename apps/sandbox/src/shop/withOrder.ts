import type { PublicReason } from '@tactful/core';
import { happened } from './happened.js';
import { keep } from './keep.js';
import { own } from './own.js';
import type { Order } from './Orders.js';
import { refused } from './refused.js';
import type { ShopCall, ShopReply } from './ShopCall.js';
import { shownOrder } from './shownOrder.js';
import { signedIn } from './signedIn.js';
import { wanted } from './wanted.js';

/** Why there may be no order to show, as `x-sandbox-session` names it. */
const closed: Readonly<Record<string, PublicReason>> = {
  not_valid: 'session_not_valid',
  link_expired: 'payment_link_expired',
  link_inactive: 'payment_link_inactive',
};

/** Why the page may see no order. `null`: it may. */
export function closedFor({ headers }: Pick<ShopCall, 'headers'>): PublicReason | null {
  return wanted(headers, 'session', closed);
}

/** Answers about the order that the path names. A real server shows it only to the shopper whose it is. */
export function withOrder(call: ShopCall, answer: (order: Order) => ShopReply): ShopReply {
  const reason = closedFor(call);
  if (reason !== null) return refused(reason);
  const order = call.memory.orders.find(call.params['number'] ?? '');
  return order
    ? answer(happened(signedIn(order, call), call))
    : own(404, { shop: 'There is no such order.' });
}

/** Shows the order that the path names, changed at the shopper's wish: what that does to the total they have agreed to. */
export function withChange(call: ShopCall, change: (order: Order) => Order): ShopReply {
  return withOrder(call, (order) => {
    const changed = keep(call.memory, change(order));
    const agreedTotal = order.agreedTotal + changed.total - order.total;
    return own(200, shownOrder(keep(call.memory, { ...changed, agreedTotal })));
  });
}
