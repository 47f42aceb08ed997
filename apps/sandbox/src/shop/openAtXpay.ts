import { credentials } from './credentials.js';
import type { ServerCall } from './ServerCall.js';

/**
 * Opens a checkout session, one for each order: https://docs.xpay.app/integrate/checkout-session/overview (read
 * 2026-11-22)
 */
export const openAtXpay: ServerCall = ({ order }) => ({
  path: '/checkout/sessions',
  headers: {
    authorization: `Bearer ${credentials.xpay}`,
    'content-type': 'application/json',
    'idempotency-key': order.number,
  },
  text: JSON.stringify({
    mode: 'payment',
    // One line: a promo code is of the whole order.
    lineItems: [{ priceData: { unitAmount: order.total, currency: order.currency }, quantity: 1 }],
    metadata: { order: order.number },
  }),
});
