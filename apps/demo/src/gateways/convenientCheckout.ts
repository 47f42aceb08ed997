import { cardExpiry } from './cardExpiry.js';
import type { Connect } from './GatewayCalls.js';

/**
 * Convenient Checkout: one call asks for the payment, the next tells what became of it, by the shop's own transaction id,
 * which is the idempotency key as well.
 * https://developers.healthsafepay.com/docs/developers/convenient-checkout-api/payments/ (read 2026-11-22)
 */
export const connectConvenientCheckout: Connect = ({ total }, send) => ({
  pay(values, { idempotencyKey, signal }) {
    const { month, year } = cardExpiry(values.card_expiry);
    const payment = {
      merchantTransactionId: idempotencyKey,
      amount: total.amount,
      currencyCode: total.currency,
      customer: { email: values.email, phoneNumber: values.phone },
      paymentMethod: {
        type: 'CARD',
        cardNumber: values.card_number,
        expiryMonth: month,
        expiryYear: `20${year}`,
        cvv: values.card_csc,
        nameOnCard: values.card_holder,
        zipCode: values.billing_postal_code,
      },
    };
    return send('/convenient-checkout/v2/payments', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(payment),
      signal,
    });
  },

  status: ({ idempotencyKey, signal }) =>
    send(`/convenient-checkout/v2/payments?merchantTransactionId=${idempotencyKey}`, { signal }),
});
