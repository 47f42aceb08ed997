import { at, textAt } from '@tactful/core';
import { keep } from './keep.js';
import { happened } from './happened.js';
import { own } from './own.js';
import type { Order } from './Orders.js';
import { refusalOf } from './refusalOf.js';
import { refused } from './refused.js';
import type { ShopCall, ShopReply, ShopRoute } from './ShopCall.js';
import { readSavedCard } from './savedCard.js';
import { shownOrder } from './shownOrder.js';
import { signedIn } from './signedIn.js';
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

/** The body may name the order that this one follows: it is the same shopper's, and what happened to that does not happen again. */
function place(call: ShopCall): ShopReply {
  const reason = closedFor(call);
  if (reason !== null) return refused(reason);
  const { orders } = call.memory;
  const before = orders.find(textAt(call.body, 'instead') ?? '');
  return own(201, shownOrder(happened(signedIn(orders.place(before), call), call)));
}

/** The shopper agrees to the total that they saw. It may have changed again. */
function agree({ memory, body }: ShopCall, order: Order): ShopReply {
  const agreed = at(body, 'total') === order.total ? { ...order, agreedTotal: order.total } : order;
  return own(200, shownOrder(keep(memory, agreed)));
}

/**
 * Whether the order can be paid as the page shows it: asked before the page pays at the gateway itself. The card that is
 * paid with may be one to save, once it has paid.
 */
function review({ memory, headers, body }: ShopCall, order: Order): ShopReply {
  const reason = refusalOf(order, at(body, 'total'));
  if (reason !== null) return refused(reason);
  const key = textAt(headers, 'idempotency-key') ?? '';
  const card = readSavedCard(at(body, 'save'));
  const { customer } = order;
  if (card && customer !== null && textAt(headers, 'x-sandbox-shopper') !== 'not_changed')
    memory.saved.ask({ customer, key, card });
  else memory.saved.forget(key);
  return own(200, {});
}
