import { credentials } from './credentials.js';
import type { ServerCall } from './ServerCall.js';

/** Opens a payment intent, one for each order: https://docs.synaptopay.com/docs/taking-payments (read 2026-11-22) */
export const openAtSynapto: ServerCall = ({ order }) => ({
  path: '/v1/accounts/acct_saltandkiln/payment-intents',
  headers: {
    authorization: `Api-Key ${credentials.synapto}`,
    'content-type': 'application/json',
    'idempotency-key': order.number,
  },
  text: JSON.stringify({
    amount: String(order.total),
    currency: order.currency,
    metadata: { order: order.number },
  }),
});
