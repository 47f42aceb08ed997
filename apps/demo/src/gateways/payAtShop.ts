import { sandboxFetch as fetch } from '../developer/sandboxFetch.js';
import type { Pay } from './Purchase.js';

/**
 * Sends the card to the shop's own server, which pays: for gateways that take a card from a server alone. The server is
 * then in the full scope of PCI DSS. Their hosted pages and widgets keep the card away from it.
 */
export const payAtShop: Pay = ({ gateway, orderNumber }, values, { idempotencyKey, signal }) =>
  fetch(`/shop/payments/${gateway}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': idempotencyKey },
    body: JSON.stringify({ order: orderNumber, values }),
    signal,
  });
