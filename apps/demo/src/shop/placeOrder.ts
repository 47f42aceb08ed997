import { at, fromProblemDetails, publicError, type PublicPaymentError } from '@tactful/core';
import { sandboxFetch as fetch } from '../developer/sandboxFetch.js';
import { askForOrder } from './askForOrder.js';
import { type Order, readOrder } from './order.js';

/** Places an order with the shop's server. @param instead the number of the order that it is in place of */
export async function placeOrder(instead?: string): Promise<Order> {
  const response = await fetch('/shop/orders', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ instead }),
  });
  const body: unknown = await response.json();
  if (!response.ok) throw new Error(`The shop answered with ${response.status}.`, { cause: body });
  return shownInUrl(readOrder(body));
}

/** The order that the address names, or else a new one: a reload, Back and a second tab are about the same order. */
export async function openOrder(): Promise<Order> {
  const number = new URLSearchParams(window.location.search).get('order');
  if (number === null) return placeOrder();
  const response = await askForOrder(number, { method: 'GET' });
  return response.ok ? readOrder(await response.json()) : placeOrder();
}

/** What `placeOrder` and `openOrder` threw, as it may be shown. */
export function whyNoOrder(thrown: unknown): PublicPaymentError {
  return fromProblemDetails(at(thrown, 'cause')) ?? publicError('order_not_created');
}

function shownInUrl(order: Order): Order {
  const params = new URLSearchParams(window.location.search);
  params.set('order', order.number);
  window.history.replaceState(null, '', `?${params.toString()}`);
  return order;
}
