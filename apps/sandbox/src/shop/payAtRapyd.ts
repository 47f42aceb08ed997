import { textAt } from '@tactful/core';
import type { ServerCall } from './ServerCall.js';
import { signedForRapyd } from './signedForRapyd.js';

/** Pays: https://docs.rapyd.net/en/create-payment.html (read 2026-11-22) */
export const payAtRapyd: ServerCall = ({ order, key, values }) => {
  const path = '/v1/payments';
  const [month, year] = textAt(values, 'card_expiry')?.split('/') ?? [];
  const text = JSON.stringify({
    amount: order.total / 100,
    currency: order.currency,
    capture: true,
    merchant_reference_id: order.number,
    receipt_email: textAt(values, 'email'),
    address: {
      zip: textAt(values, 'billing_postal_code'),
      country: 'DE',
      phone_number: textAt(values, 'phone'),
    },
    payment_method: {
      type: 'de_visa_card',
      fields: {
        number: textAt(values, 'card_number'),
        expiration_month: month,
        expiration_year: year,
        cvv: textAt(values, 'card_csc'),
        name: textAt(values, 'card_holder'),
      },
    },
  });
  return { path, headers: { ...signedForRapyd(path, text), idempotency: key }, text };
};
