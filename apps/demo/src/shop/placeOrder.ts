import { type Order, readOrder } from './order.js';

/** Places an order with the shop's server. */
export async function placeOrder(): Promise<Order> {
  const response = await fetch('/shop/orders', { method: 'POST' });
  if (!response.ok) throw new Error(`The shop answered with ${response.status}.`);
  return readOrder(await response.json());
}
