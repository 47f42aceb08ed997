import type { RequestContext } from '@tactful/core';
import { sandboxFetch as fetch } from '../developer/sandboxFetch.js';

interface TokenPurchase {
  readonly orderNumber: string;
  /** The gateway's id of the card. It can be read by nobody but the gateway. */
  readonly token: string;
  readonly email: string;
}

/** Has the shop's server pay an order with a card that the gateway holds. */
export function payWithToken(
  { orderNumber, token, email }: TokenPurchase,
  { idempotencyKey, signal }: RequestContext,
): Promise<Response> {
  return fetch('/shop/payments/stripe', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': idempotencyKey },
    body: JSON.stringify({ order: orderNumber, values: { card_token: token, email } }),
    signal,
  });
}
