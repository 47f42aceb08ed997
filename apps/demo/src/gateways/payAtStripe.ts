import { textAt } from '@tactful/core';
import { sandboxFetch as fetch } from '../developer/sandboxFetch.js';
import { cardExpiry } from './cardExpiry.js';
import type { Pay } from './Purchase.js';

const publishableKey = 'pk_test_saltandkiln';

/**
 * Confirms the PaymentIntent with the card, as Stripe.js does: the publishable key and the intent's client secret allow
 * a browser no more than that.
 * https://docs.stripe.com/api/payment_intents/confirm (read 2026-11-22)
 */
export const payAtStripe: Pay = ({ opened }, values, { idempotencyKey, signal }) => {
  const { month, year } = cardExpiry(values.card_expiry);
  const confirmation = {
    client_secret: textAt(opened, 'client_secret') ?? '',
    receipt_email: values.email ?? '',
    'payment_method_data[type]': 'card',
    'payment_method_data[card][number]': values.card_number ?? '',
    'payment_method_data[card][exp_month]': month,
    'payment_method_data[card][exp_year]': year,
    'payment_method_data[card][cvc]': values.card_csc ?? '',
    'payment_method_data[billing_details][name]': values.card_holder ?? '',
    'payment_method_data[billing_details][phone]': values.phone ?? '',
    'payment_method_data[billing_details][address][line1]': values.billing_address_line1 ?? '',
    'payment_method_data[billing_details][address][city]': values.billing_city ?? '',
    'payment_method_data[billing_details][address][country]': values.billing_country ?? '',
    'payment_method_data[billing_details][address][postal_code]': values.billing_postal_code ?? '',
  };
  return fetch(`/v1/payment_intents/${textAt(opened, 'id')}/confirm`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${publishableKey}`, 'Idempotency-Key': idempotencyKey },
    body: new URLSearchParams(confirmation),
    signal,
  });
};
