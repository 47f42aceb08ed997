import type { Basket, Order } from './Orders.js';
import { percentOff } from './promoCodes.js';

const delivery = 490;

/** What a basket costs. */
export function costOf({
  lines,
  promoCode,
}: Basket): Pick<Order, 'subtotal' | 'discount' | 'delivery' | 'total'> {
  const subtotal = lines.reduce((sum, { unitPrice, quantity }) => sum + unitPrice * quantity, 0);
  const discount = Math.round((subtotal * percentOff(promoCode)) / 100);
  return { subtotal, discount, delivery, total: subtotal - discount + delivery };
}
