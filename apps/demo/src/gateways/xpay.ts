import { textAt } from '@tactful/core';
import { cardExpiry } from './cardExpiry.js';
import type { Connect } from './GatewayCalls.js';

/**
 * XPay: a Checkout Session for the order, then its confirmation, as its browser SDK does.
 * https://docs.xpay.app/integrate/checkout-session/overview (read 2026-11-22)
 */
export const connectXpay: Connect = ({ number, lines, delivery }, send) => {
  const post = (path: string, body: unknown, key: string, signal: AbortSignal): Promise<Response> =>
    send(`/xpay/checkout/sessions${path}`, {
      method: 'POST',
      headers: {
        Authorization: 'Bearer pk_test_saltandkiln',
        'Content-Type': 'application/json',
        'Idempotency-Key': key,
      },
      body: JSON.stringify(body),
      signal,
    });

  // A shop's server does this when the order is placed.
  const openSession = (signal: AbortSignal): Promise<Response> => {
    const prices = [...lines.map(({ price }) => price), delivery];
    const lineItems = prices.map(({ amount, currency }) => ({
      priceData: { unitAmount: amount, currency },
      quantity: 1,
    }));
    return post('', { mode: 'payment', lineItems, metadata: { order: number } }, number, signal);
  };

  return {
    async pay(values, { idempotencyKey, signal }) {
      const opened = await openSession(signal);
      if (!opened.ok) return opened;
      const session: unknown = await opened.json();
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
      return post(`/${textAt(session, 'id')}/confirm`, confirmation, idempotencyKey, signal);
    },

    async status({ signal }) {
      const opened = await openSession(signal);
      if (!opened.ok) return opened;
      const session: unknown = await opened.json();
      const headers = { Authorization: 'Bearer pk_test_saltandkiln' };
      return send(`/xpay/checkout/sessions/${textAt(session, 'id')}`, { headers, signal });
    },
  };
};
