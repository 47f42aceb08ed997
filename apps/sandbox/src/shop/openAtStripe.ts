import { credentials } from './credentials.js';
import type { ServerCall } from './ServerCall.js';

/** Opens a PaymentIntent, one for each order: https://docs.stripe.com/api/payment_intents/create (read 2026-11-22) */
export const openAtStripe: ServerCall = ({ order }) => ({
  path: '/v1/payment_intents',
  headers: {
    authorization: `Bearer ${credentials.stripe}`,
    'content-type': 'application/x-www-form-urlencoded',
    'idempotency-key': order.number,
  },
  text: new URLSearchParams({
    amount: String(order.total),
    currency: order.currency.toLowerCase(),
    'metadata[order]': order.number,
  }).toString(),
});
