import { textAt } from '@tactful/core';
import type { Order } from './Orders.js';
import type { ShopCall } from './ShopCall.js';

/**
 * An order with the shopper who asks for it, as `x-sandbox-shopper` names them. Without it the shopper is a guest. A real
 * server knows it from the shopper's session.
 */
export function signedIn(order: Order, { memory, headers }: ShopCall): Order {
  const shopper = textAt(headers, 'x-sandbox-shopper') ?? '';
  const customer = shopper === '' ? null : `${shopper}-${order.first}`;
  return customer === order.customer ? order : memory.orders.put({ ...order, customer });
}
