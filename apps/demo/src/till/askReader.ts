import type { RequestContext } from '@tactful/core';
import { sandboxFetch as fetch } from '../developer/sandboxFetch.js';

const path = '/shop/till/payments';

/** What a till asks of the shop's server about one payment, which its idempotency key names. */
export const askReader = {
  /** Has the card reader take the payment of an order. The answer comes before a card does. */
  begin: (order: string, { idempotencyKey, signal }: RequestContext): Promise<Response> =>
    fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': idempotencyKey },
      body: JSON.stringify({ order }),
      signal,
    }),
  /** How it goes. */
  look: ({ idempotencyKey, signal }: RequestContext): Promise<Response> =>
    fetch(path, { headers: { 'Idempotency-Key': idempotencyKey }, signal }),
  /** Stops it, unless it is paid by then. */
  cancel: (idempotencyKey: string): Promise<Response> =>
    fetch(`${path}/cancel`, { method: 'POST', headers: { 'Idempotency-Key': idempotencyKey } }),
};
