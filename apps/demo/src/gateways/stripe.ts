import { textAt } from '@tactful/core';
import { cardExpiry } from './cardExpiry.js';
import type { Connect } from './GatewayCalls.js';

const publishableKey = 'pk_test_saltandkiln';
/** Stands in for the shop's server, which this demo does not have. A real secret key must never be in a page. */
const secretKey = 'sk_test_saltandkiln';

/**
 * Stripe: a PaymentIntent for the order, a PaymentMethod for the card, and the one confirmed with the other.
 * https://docs.stripe.com/api/payment_intents/confirm (read 2026-11-22)
 */
export const connectStripe: Connect = ({ number, total }, send) => {
  const post = (
    path: string,
    fields: Record<string, string>,
    key: string,
    headers: Record<string, string>,
    signal: AbortSignal,
  ) =>
    send(path, {
      method: 'POST',
      headers: { ...headers, Authorization: `Bearer ${key}` },
      body: new URLSearchParams(fields),
      signal,
    });

  // A shop's server does this when the order is placed, and gives the page the client secret.
  const openIntent = (signal: AbortSignal): Promise<Response> => {
    const intent = {
      amount: String(total.amount),
      currency: total.currency.toLowerCase(),
      'metadata[order]': number,
    };
    return post('/v1/payment_intents', intent, secretKey, { 'Idempotency-Key': number }, signal);
  };

  return {
    async pay(values, { idempotencyKey, signal }) {
      const opened = await openIntent(signal);
      if (!opened.ok) return opened;
      const { month, year } = cardExpiry(values.card_expiry);
      const card = {
        type: 'card',
        'card[number]': values.card_number ?? '',
        'card[exp_month]': month,
        'card[exp_year]': year,
        'card[cvc]': values.card_csc ?? '',
        'billing_details[name]': values.card_holder ?? '',
        'billing_details[email]': values.email ?? '',
        'billing_details[phone]': values.phone ?? '',
        'billing_details[address][postal_code]': values.billing_postal_code ?? '',
      };
      const made = await post('/v1/payment_methods', card, publishableKey, {}, signal);
      if (!made.ok) return made;
      const intent: unknown = await opened.json();
      const method: unknown = await made.json();
      const confirmation = {
        payment_method: textAt(method, 'id') ?? '',
        client_secret: textAt(intent, 'client_secret') ?? '',
        receipt_email: values.email ?? '',
      };
      const path = `/v1/payment_intents/${textAt(intent, 'id')}/confirm`;
      return post(path, confirmation, publishableKey, { 'Idempotency-Key': idempotencyKey }, signal);
    },

    async status({ signal }) {
      const opened = await openIntent(signal);
      if (!opened.ok) return opened;
      const intent: unknown = await opened.json();
      const secret = new URLSearchParams({ client_secret: textAt(intent, 'client_secret') ?? '' });
      const headers = { Authorization: `Bearer ${publishableKey}` };
      return send(`/v1/payment_intents/${textAt(intent, 'id')}?${secret.toString()}`, { headers, signal });
    },
  };
};
