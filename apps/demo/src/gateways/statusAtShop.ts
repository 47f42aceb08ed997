import type { RequestContext } from '@tactful/core';
import { sandboxFetch as fetch } from '../developer/sandboxFetch.js';
import type { Purchase } from './Purchase.js';

/**
 * Asks the shop's server what became of a payment. The server knows it from the gateway's webhooks, also when the page
 * lost the answer, and no gateway looks a payment up by its idempotency key.
 */
export function statusAtShop(
  { gateway }: Pick<Purchase, 'gateway'>,
  { idempotencyKey, signal }: RequestContext,
): Promise<Response> {
  return fetch(`/shop/payments/${gateway}?idempotency_key=${idempotencyKey}`, { signal });
}
