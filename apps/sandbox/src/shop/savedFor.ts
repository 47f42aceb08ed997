import type { Order } from './Orders.js';
import { isCard } from './savedCard.js';
import type { SavedMethod } from './SavedMethods.js';
import type { ShopMemory } from './ShopCall.js';

/**
 * What the shop keeps for the shopper of an order, with the cards that were to be saved with a payment that went through
 * since. A real server hears of that from the gateway's webhooks.
 */
export function savedFor(
  { customer }: Pick<Order, 'customer'>,
  { saved, ledger }: Pick<ShopMemory, 'saved' | 'ledger'>,
): readonly SavedMethod[] {
  for (const { key, card } of saved.askedBy(customer)) {
    if (customer === null || !ledger.isPaid(key)) continue;
    saved.forget(key);
    const methods = saved.of(customer);
    if (methods.some((method) => isCard(method, card))) continue;
    saved.keep(customer, [
      ...methods,
      { id: ledger.newId('card_'), ...card, isDefault: methods.length === 0 },
    ]);
  }
  return saved.of(customer);
}
