import { credentials } from './credentials.js';
import type { ServerCall } from './ServerCall.js';

/**
 * Has the card reader of a till take an order's payment. How a payment comes to a reader is not documented: that a new
 * payment intent names it is our choice.
 */
export const presentAtSynapto: ServerCall = ({ order, key }) => ({
  path: '/v1/accounts/acct_saltandkiln/payment-intents',
  headers: {
    authorization: `Api-Key ${credentials.synapto}`,
    'content-type': 'application/json',
    'idempotency-key': key,
  },
  text: JSON.stringify({
    amount: String(order.total),
    currency: order.currency,
    device: 'till-1',
    metadata: { order: order.number },
  }),
});
