import { sandboxFetch as fetch } from '../developer/sandboxFetch.js';
import { askForOrder } from './askForOrder.js';
import { type Order, readOrder } from './order.js';

/** Places an order with the shop's server. */
export async function placeOrder(): Promise<Order> {
  const response = await fetch('/shop/orders', { method: 'POST' });
  if (!response.ok) throw new Error(`The shop answered with ${response.status}.`);
  return shownInUrl(readOrder(await response.json()));
}

/** The order that the address names, or else a new one: a reload, Back and a second tab are about the same order. */
export async function openOrder(): Promise<Order> {
  const number = new URLSearchParams(window.location.search).get('order');
  if (number === null) return placeOrder();
  const response = await askForOrder(number, { method: 'GET' });
  return response.ok ? readOrder(await response.json()) : placeOrder();
}

function shownInUrl(order: Order): Order {
  const params = new URLSearchParams(window.location.search);
  params.set('order', order.number);
  window.history.replaceState(null, '', `?${params.toString()}`);
  return order;
}
