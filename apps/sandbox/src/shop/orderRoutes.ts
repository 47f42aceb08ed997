import { at, textAt } from '@tactful/core';
import { keep } from './keep.js';
import { happened } from './happened.js';
import { own } from './own.js';
import type { Order } from './Orders.js';
import { refusalOf } from './refusalOf.js';
import { refused } from './refused.js';
import type { ShopCall, ShopReply, ShopRoute } from './ShopCall.js';
import { shownOrder } from './shownOrder.js';
import { closedFor, withOrder } from './withOrder.js';

const path = '/shop/orders/:number';

/** Placing orders, showing them, and agreeing to what they cost. */
export const orderRoutes: readonly ShopRoute[] = [
  { method: 'POST', path: '/shop/orders', handle: place },
  { method: 'GET', path, handle: (call) => withOrder(call, (order) => own(200, shownOrder(order))) },
  { method: 'PUT', path: `${path}/total`, handle: (call) => withOrder(call, (order) => agree(call, order)) },
  {
    method: 'POST',
    path: `${path}/review`,
    handle: (call) => withOrder(call, (order) => review(call, order)),
  },
];

/** The body may name the order that this one is in place of: what happened to that does not happen again. */
function place(call: ShopCall): ShopReply {
  const reason = closedFor(call);
  if (reason !== null) return refused(reason);
  const { orders } = call.memory;
  const before = orders.find(textAt(call.body, 'instead') ?? '');
  return own(201, shownOrder(happened(orders.place(before?.happened), call)));
}

/** The shopper agrees to the total that they saw. It may have changed again. */
function agree({ memory, body }: ShopCall, order: Order): ShopReply {
  const agreed = at(body, 'total') === order.total ? { ...order, agreedTotal: order.total } : order;
  return own(200, shownOrder(keep(memory, agreed)));
}

/** Whether the order can be paid as the page shows it: asked before the page pays at the gateway itself. */
function review({ body }: ShopCall, order: Order): ShopReply {
  const reason = refusalOf(order, at(body, 'total'));
  return reason === null ? own(200, {}) : refused(reason);
}
