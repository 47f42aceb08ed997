import { textAt } from '@tactful/core';
import { offerFor } from './promoCodes.js';
import { refused } from './refused.js';
import type { ShopCall, ShopReply, ShopRoute } from './ShopCall.js';
import { withChange } from './withOrder.js';

const path = '/shop/orders/:number/promo-code';

/** Taking a promo code for an order, and off it. */
export const promoRoutes: readonly ShopRoute[] = [
  { method: 'PUT', path, handle: apply },
  { method: 'DELETE', path, handle: (call) => withChange(call, (order) => ({ ...order, promoCode: null })) },
];

/** `x-sandbox-promo` names a code that any code counts as. */
function apply(call: ShopCall): ShopReply {
  const code = textAt(call.headers, 'x-sandbox-promo') ?? textAt(call.body, 'code') ?? '';
  const offer = offerFor(code);
  if ('refused' in offer) return refused(offer.refused);
  return withChange(call, (order) => ({ ...order, promoCode: code.trim().toUpperCase() }));
}
