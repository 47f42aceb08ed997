import {
  disclose,
  type Gateway,
  publicError,
  type PublicPaymentError,
  readPaymentResponse,
} from '@tactful/core';
import { sandboxFetch as fetch } from '../developer/sandboxFetch.js';

/** What the gateway answered when it opened a payment, or why it did not. */
export type Opening = { readonly opened: unknown } | { readonly error: PublicPaymentError };

/**
 * Has the shop's server open the payment of an order at the gateway. Nothing can be paid before that, so a failure is
 * read as one of `setup`: whatever was lost on the way, no money has moved.
 */
export async function openPayment(
  gateway: Gateway,
  orderNumber: string,
  signal: AbortSignal,
): Promise<Opening> {
  try {
    const response = await fetch(`/shop/payments/${gateway.name}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ order: orderNumber }),
      signal,
    });
    return response.ok ? { opened: await response.json() } : await notOpened(gateway, response);
  } catch (error) {
    return notOpened(gateway, error);
  }
}

/** Nothing was sent that could be sent twice, so the shopper may always try again. */
async function notOpened(gateway: Gateway, answer: unknown): Promise<Opening> {
  const result = await readPaymentResponse(gateway, answer, { during: 'setup' });
  const error = 'error' in result ? disclose(result.error) : publicError('service_unavailable');
  return { error: { ...error, actions: ['try_again', 'contact_merchant'] } };
}
