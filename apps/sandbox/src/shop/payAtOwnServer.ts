import { textAt } from '@tactful/core';
import type { ServerCall } from './ServerCall.js';

/** Pays at the part of the shop's server that talks to a gateway, and answers with problem details. */
export const payAtOwnServer: ServerCall = ({ order, key, values }) => ({
  path: '/payments',
  headers: { 'content-type': 'application/json', 'idempotency-key': key },
  text: JSON.stringify({
    order: order.number,
    amount: order.total,
    currency: order.currency,
    card: { number: textAt(values, 'card_number') },
  }),
});
