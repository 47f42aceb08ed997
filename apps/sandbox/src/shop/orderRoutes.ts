import { own } from './own.js';
import type { Order } from './Orders.js';
import { offeredMethods } from './offeredMethods.js';
import type { ShopRoute } from './ShopCall.js';

/** Placing orders, and showing them. A real server shows an order only to the shopper whose it is. */
export const orderRoutes: readonly ShopRoute[] = [
  { method: 'POST', path: '/shop/orders', handle: ({ memory }) => own(201, shown(memory.orders.place())) },
  {
    method: 'GET',
    path: '/shop/orders/:number',
    handle: ({ memory, params }) => {
      const order = memory.orders.find(params['number'] ?? '');
      return order ? own(200, shown(order)) : own(404, { shop: 'There is no such order.' });
    },
  },
];

function shown(order: Order): unknown {
  return { ...order, methods: offeredMethods(order) };
}
