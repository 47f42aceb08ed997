import { textAt } from '@tactful/core';
import type { Order } from './Orders.js';
import { refused } from './refused.js';
import type { ShopMemory, ShopReply } from './ShopCall.js';

/**
 * The refusal of a payment by wallet to which the shopper has not agreed in the wallet's own sheet. `null`: they have, it
 * was taken before, or it is paid in another way.
 */
export function refusedWallet(
  values: unknown,
  order: Order,
  key: string,
  { ledger, sheets }: Pick<ShopMemory, 'ledger' | 'sheets'>,
): ShopReply | null {
  if (textAt(values, 'payment_method') !== 'wallet' || ledger.isPaid(key)) return null;
  const isAgreed = sheets.isAgreed(textAt(values, 'wallet_sheet') ?? '', order);
  return isAgreed ? null : refused('payment_cancelled_by_shopper');
}
