import { textAt } from '@tactful/core';
import { keep } from './keep.js';
import { own } from './own.js';
import { sessionLength } from './Orders.js';
import { refused } from './refused.js';
import type { ShopRoute } from './ShopCall.js';
import { shownOrder } from './shownOrder.js';
import { withOrder } from './withOrder.js';

/** More time for a shopper's session, as often as it is asked for, until it is over. */
export const sessionRoutes: readonly ShopRoute[] = [
  {
    method: 'POST',
    path: '/shop/orders/:number/session',
    handle: (call) =>
      withOrder(call, (order) => {
        if (order.expiresAt <= Date.now()) return refused('session_expired');
        if (textAt(call.headers, 'x-sandbox-session') === 'no_more_time')
          return refused('service_unavailable');
        return own(200, shownOrder(keep(call.memory, { ...order, expiresAt: Date.now() + sessionLength })));
      }),
  },
];
