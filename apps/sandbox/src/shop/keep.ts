import type { Order } from './Orders.js';
import { serverConfirms } from './serverCalls.js';
import type { ShopMemory } from './ShopCall.js';

/**
 * Keeps an order that has changed, and gives the payments of it that are open the amount that it has now. A real server
 * asks the gateway to, such as Stripe: https://docs.stripe.com/api/payment_intents/update
 */
export function keep({ orders, gateways, ledger }: ShopMemory, changed: Order): Order {
  const order = orders.put(changed);
  for (const { name } of gateways) {
    const payment = ledger.find(name, ({ reference }) => reference === order.number);
    const isOpen = payment?.status === 'open' || payment?.status === 'failed';
    if (payment && isOpen && Object.hasOwn(serverConfirms, name))
      ledger.put({ ...payment, amount: order.total });
  }
  return order;
}
