import { textAt } from '@tactful/core';
import { credentials } from './credentials.js';
import type { ServerCall } from './ServerCall.js';

/**
 * Asks for a payment. It has no idempotency key: the shop's own transaction id serves as one.
 * https://developers.healthsafepay.com/docs/developers/convenient-checkout-api/payments/ (read 2026-11-22); where the
 * card stands in the body could not be read, and is our choice.
 */
export const payAtConvenientCheckout: ServerCall = ({ order, key, values }) => {
  const [month, year] = textAt(values, 'card_expiry')?.split('/') ?? [];
  return {
    path: '/v2/payments',
    headers: {
      authorization: `Bearer ${credentials.convenientCheckout}`,
      'content-type': 'application/json',
    },
    text: JSON.stringify({
      merchantTransactionId: key,
      amount: order.total,
      currencyCode: order.currency,
      customer: { email: textAt(values, 'email'), phoneNumber: textAt(values, 'phone') },
      paymentMethod: {
        type: 'CARD',
        cardNumber: textAt(values, 'card_number'),
        expiryMonth: month,
        expiryYear: `20${year}`,
        cvv: textAt(values, 'card_csc'),
        nameOnCard: textAt(values, 'card_holder'),
        zipCode: textAt(values, 'billing_postal_code'),
      },
      metadata: { order: order.number },
    }),
  };
};
