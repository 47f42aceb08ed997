import type { SandboxGateway } from '../exchange.js';
import type { Payment } from '../Ledger.js';
import type { Order } from './Orders.js';
import type { ShopMemory } from './ShopCall.js';

/**
 * Before an order is paid anew: takes back the payment of it that still waits for the bank, where the shopper could
 * confirm it after another one has paid. Gives the one that was confirmed before that, so that nothing more is paid. A real
 * server asks the gateway to, such as https://docs.stripe.com/api/payment_intents/cancel
 * @param key The idempotency key of what is paid now.
 */
export function withdrawWaiting(
  gateway: SandboxGateway,
  { ledger }: Pick<ShopMemory, 'ledger'>,
  order: Pick<Order, 'number'>,
  key: string,
): Payment | null {
  const others = (status: Payment['status']): Payment | null =>
    ledger.find(
      gateway.name,
      (payment) => payment.reference === order.number && payment.status === status && payment.key !== key,
    );
  const waiting = others('action_required');
  if (waiting) ledger.put({ ...waiting, status: 'canceled' });
  return others('succeeded');
}
