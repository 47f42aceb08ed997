import { textAt } from '@tactful/core';
import { sandboxFetch as fetch } from '../developer/sandboxFetch.js';
import { cardExpiry } from './cardExpiry.js';
import type { Pay } from './Purchase.js';

const publishableKey = 'pk_test_saltandkiln';

/**
 * Confirms the checkout session with the card, in place of XPay's browser SDK, whose request is not documented.
 * https://docs.xpay.app/integrate/checkout-session/overview (read 2026-11-22)
 */
export const payAtXpay: Pay = ({ opened }, values, { idempotencyKey, signal }) => {
  const { month, year } = cardExpiry(values.card_expiry);
  const confirmation = {
    customerDetails: { email: values.email, phone: values.phone },
    card: {
      number: values.card_number,
      expMonth: month,
      expYear: year,
      cvc: values.card_csc,
      name: values.card_holder,
      postalCode: values.billing_postal_code,
    },
  };
  return fetch(`/xpay/checkout/sessions/${textAt(opened, 'id')}/confirm`, {
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
