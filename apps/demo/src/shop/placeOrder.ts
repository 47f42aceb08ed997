import {
  at,
  fromProblemDetails,
  publicError,
  type PublicPaymentError,
  type PublicReason,
} from '@tactful/core';
import { sandboxFetch as fetch } from '../developer/sandboxFetch.js';
import { askForOrder } from './askForOrder.js';
import { type Order, readOrder } from './order.js';

/** Why the shop has this order no longer, of what its server may say. */
const endings: ReadonlySet<PublicReason> = new Set([
  'session_expired',
  'session_not_valid',
  'payment_link_expired',
  'payment_link_inactive',
]);

/** Places an order with the shop's server. @param instead the number of the order that it is in place of */
export async function placeOrder(instead?: string): Promise<Order> {
  const response = await fetch('/shop/orders', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ instead }),
  });
  return shownInUrl(await readAnswer(response));
}

/** The order that the address names, or else a new one: a reload, Back and a second tab are about the same order. */
export async function openOrder(): Promise<Order> {
  const number = numberInUrl();
  if (number === null) return placeOrder();
  const response = await askForOrder(number, { method: 'GET' });
  // Of an order that the shop only cannot tell of now, a payment may be open: there is no other in its place.
  return response.status === 404 ? placeOrder() : readAnswer(response);
}

/**
 * What `placeOrder` and `openOrder` threw, as it may be shown. `null`: the order that the address names could not be asked
 * for, so nothing may be said of its money.
 */
export function whyNoOrder(thrown: unknown): PublicPaymentError | null {
  const told = fromProblemDetails(at(thrown, 'cause'));
  if (numberInUrl() === null) return told ?? publicError('order_not_created');
  return told && endings.has(told.reason) ? told : null;
}

async function readAnswer(response: Response): Promise<Order> {
  const body: unknown = await response.json();
  if (!response.ok) throw new Error(`The shop answered with ${response.status}.`, { cause: body });
  return readOrder(body);
}

function numberInUrl(): string | null {
  return new URLSearchParams(window.location.search).get('order');
}

function shownInUrl(order: Order): Order {
  const params = new URLSearchParams(window.location.search);
  params.set('order', order.number);
  window.history.replaceState(null, '', `?${params.toString()}`);
  return order;
}
