import { cardExpiry } from './cardExpiry.js';
import type { Connect } from './GatewayCalls.js';

/**
 * Rapyd: one call pays. Its requests are signed with a secret, so a shop's server passes them on.
 * https://docs.rapyd.net/en/create-payment.html (read 2026-11-22)
 */
export const connectRapyd: Connect = ({ number, total }, send) => ({
  pay(values, { idempotencyKey, signal }) {
    const { month, year } = cardExpiry(values.card_expiry);
    const payment = {
      amount: total.amount / 100,
      currency: total.currency,
      capture: true,
      merchant_reference_id: number,
      receipt_email: values.email,
      address: { zip: values.billing_postal_code, country: 'DE', phone_number: values.phone },
      payment_method: {
        type: 'de_visa_card',
        fields: {
          number: values.card_number,
          expiration_month: month,
          expiration_year: year,
          cvv: values.card_csc,
          name: values.card_holder,
        },
      },
    };
    return send('/rapyd/v1/payments', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', idempotency: idempotencyKey },
      body: JSON.stringify(payment),
      signal,
    });
  },

  // Rapyd looks up no payment by its key: the shop's server knows it, by the webhook.
  status: ({ idempotencyKey, signal }) =>
    send(`/sandbox/payments/rapyd?idempotency_key=${idempotencyKey}`, { signal }),
});
