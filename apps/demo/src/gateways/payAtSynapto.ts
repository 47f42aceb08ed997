import { textAt } from '@tactful/core';
import { sandboxFetch as fetch } from '../developer/sandboxFetch.js';
import { cardExpiry } from './cardExpiry.js';
import type { Pay } from './Purchase.js';

const publishableKey = 'pk_sandbox_saltandkiln';

/**
 * Confirms the payment intent with the card, in place of Synapto's JavaScript SDK, which has fields of its own for the
 * card and a request that is not documented. The name of an intent is its path.
 * https://docs.synaptopay.com/docs/taking-payments (read 2026-11-22)
 */
export const payAtSynapto: Pay = ({ opened }, values, { idempotencyKey, signal }) => {
  const { month, year } = cardExpiry(values.card_expiry);
  const confirmation = {
    client_secret: textAt(opened, 'client_secret'),
    email: values.email,
    phone: values.phone,
    card: {
      number: values.card_number,
      exp_month: month,
      exp_year: year,
      cvc: values.card_csc,
      name: values.card_holder,
      postal_code: values.billing_postal_code,
    },
  };
  return fetch(`/synapto/v1/${textAt(opened, 'name')}/confirm`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${publishableKey}`,
      'Content-Type': 'application/json',
      'Idempotency-Key': idempotencyKey,
    },
    body: JSON.stringify(confirmation),
    signal,
  });
};
