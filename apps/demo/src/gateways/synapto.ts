import { textAt } from '@tactful/core';
import { cardExpiry } from './cardExpiry.js';
import type { Connect } from './GatewayCalls.js';

const account = 'accounts/acct_saltandkiln';

/**
 * Synapto: a payment intent for the order, then its confirmation. The name of an intent is its path.
 * https://docs.synaptopay.com/docs/taking-payments (read 2026-11-22)
 */
export const connectSynapto: Connect = ({ number, total }, send) => {
  const post = (
    path: string,
    body: unknown,
    idempotencyKey: string,
    signal: AbortSignal,
  ): Promise<Response> =>
    send(`/synapto/v1/${path}`, {
      method: 'POST',
      headers: {
        Authorization: 'Api-Key test_saltandkiln',
        'Content-Type': 'application/json',
        'Idempotency-Key': idempotencyKey,
      },
      body: JSON.stringify(body),
      signal,
    });

  // A shop's server does this when the order is placed.
  const openIntent = (signal: AbortSignal): Promise<Response> => {
    const intent = { amount: String(total.amount), currency: total.currency, metadata: { order: number } };
    return post(`${account}/payment-intents`, intent, number, signal);
  };

  return {
    async pay(values, { idempotencyKey, signal }) {
      const opened = await openIntent(signal);
      if (!opened.ok) return opened;
      const intent: unknown = await opened.json();
      const { month, year } = cardExpiry(values.card_expiry);
      const confirmation = {
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
      return post(`${textAt(intent, 'name')}/confirm`, confirmation, idempotencyKey, signal);
    },

    async status({ signal }) {
      const opened = await openIntent(signal);
      if (!opened.ok) return opened;
      const intent: unknown = await opened.json();
      const headers = { Authorization: 'Api-Key test_saltandkiln' };
      return send(`/synapto/v1/${textAt(intent, 'name')}`, { headers, signal });
    },
  };
};
