import { textAt } from '@tactful/core';
import { credentials } from './credentials.js';
import type { ServerCall } from './ServerCall.js';

/**
 * Confirms the checkout session of an order from the server. How XPay takes a saved payment method is not documented: the
 * body is our choice, as that of the page is.
 */
export const confirmAtXpay: ServerCall = ({ opened, key, values }) => ({
  path: `/checkout/sessions/${opened}/confirm`,
  headers: {
    authorization: `Bearer ${credentials.xpay}`,
    'content-type': 'application/json',
    'idempotency-key': key,
  },
  text: JSON.stringify({
    customerDetails: { email: textAt(values, 'email') },
    card: { number: textAt(values, 'card_number'), cvc: textAt(values, 'card_csc') },
  }),
});
