import { answerWith } from '@tactful/core/gateways/convenient-checkout/fixtures';
import type { Saying } from '../../exchange.js';
import { rateLimitHeaders } from '../../rateLimitHeaders.js';
import type { SaidScenario } from '../../scenarioNames.js';

const docs = 'https://developers.healthsafepay.com/docs';
const updating = `${docs}/v1/developers/convenient-checkout-api/payment-methods/error-codes/update-payment-method-error-codes (read 2026-11-21)`;
const customer = `${docs}/developers/convenient-checkout-api/common-error-codes/customer-object-error-codes (read 2026-11-21)`;
const reference = `${docs}/v1/developers/convenient-checkout-api/api-error-codes-reference (read 2026-11-21)`;
const webhooks = `${docs}/v1/developers/add-on-services/webhooks/payments (read 2026-11-21)`;
const openapi = 'https://docs.healthsafepay.com/redocusaurus/plugin-redoc-2.yaml (read 2026-11-22)';

/** No reasons for a bank's refusal are documented: all of them are a payment that failed. */
const failed: Saying = {
  answer: answerWith({ kind: 'status', code: 'FAILED' }),
  inexact: 'No card declines are documented: the payment fails without a reason.',
  source: webhooks,
};

/** What Convenient Checkout says in each scenario. */
export const says: Readonly<Record<SaidScenario, Saying>> = {
  insufficient_funds: failed,
  wrong_security_code: failed,
  lost_card: failed,
  stolen_card: failed,
  fraud: failed,
  expired_card: {
    answer: answerWith({ kind: 'detail', code: 'expiry month and year cannot be in the past' }),
    inexact: 'Documented for a date in the past, not for a bank that refuses the card.',
    source: updating,
  },
  two_fields: {
    answer: answerWith({ kind: 'detail', code: 'invalid expiryMonth' }),
    inexact: 'Two problems in one answer are not documented: it names the first.',
    source: updating,
  },
  email_refused: {
    answer: answerWith({ kind: 'detail', code: 'customer.email must be a valid email address' }),
    source: customer,
  },
  rate_limit: {
    answer: {
      status: 429,
      headers: rateLimitHeaders,
      body: { title: 'TOO_MANY_REQUESTS', status: 429, detail: 'Too many requests' },
    },
    inexact: 'A rate limit is not documented: this is its envelope with the status that HTTP has for it.',
    source: `${reference}; this status is not documented`,
  },
  server_error: {
    answer: {
      status: 500,
      body: { title: 'INTERNAL_SERVER_ERROR', status: 500, detail: 'Internal Server Error' },
    },
    inexact: 'Status 500 is documented, the words in its body are not.',
    source: openapi,
  },
  authentication: {
    answer: answerWith({ kind: 'detail', code: 'access_token is missing' }),
    source: reference,
  },
  processing: { answer: null, source: webhooks },
};
