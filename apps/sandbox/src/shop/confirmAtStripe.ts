import { textAt } from '@tactful/core';
import { credentials } from './credentials.js';
import type { ServerCall } from './ServerCall.js';

/**
 * Confirms the PaymentIntent of an order from the server, with a card or with the token of one: https://docs.stripe.com/api/payment_intents/confirm (read
 * 2026-11-22)
 */
export const confirmAtStripe: ServerCall = ({ opened, key, values }) => {
  const token = textAt(values, 'card_token');
  return {
    path: `/v1/payment_intents/${opened}/confirm`,
    headers: {
      authorization: `Bearer ${credentials.stripe}`,
      'content-type': 'application/x-www-form-urlencoded',
      'idempotency-key': key,
    },
    text: new URLSearchParams({
      receipt_email: textAt(values, 'email') ?? '',
      ...(token === undefined ? cardIn(values) : { payment_method: token }),
    }).toString(),
  };
};

function cardIn(values: unknown): Readonly<Record<string, string>> {
  const [month = '', year = ''] = textAt(values, 'card_expiry')?.split('/') ?? [];
  return {
    'payment_method_data[type]': 'card',
    'payment_method_data[card][number]': textAt(values, 'card_number') ?? '',
    'payment_method_data[card][exp_month]': month,
    'payment_method_data[card][exp_year]': year,
    'payment_method_data[card][cvc]': textAt(values, 'card_csc') ?? '',
  };
}
