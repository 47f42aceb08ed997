import { textAt } from '@tactful/core';
import { credentials } from './credentials.js';
import type { ServerCall } from './ServerCall.js';

/** Confirms the payment intent of an order from the server. The body is our choice, as that of the page is. */
export const confirmAtSynapto: ServerCall = ({ opened, key, values }) => ({
  path: `/v1/accounts/acct_saltandkiln/payment-intents/${opened}/confirm`,
  headers: {
    authorization: `Api-Key ${credentials.synapto}`,
    'content-type': 'application/json',
    'idempotency-key': key,
  },
  text: JSON.stringify({
    email: textAt(values, 'email'),
    card: { number: textAt(values, 'card_number'), cvc: textAt(values, 'card_csc') },
  }),
});
