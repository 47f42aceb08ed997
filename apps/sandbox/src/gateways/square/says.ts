import { answerWith } from '@tactful/core/gateways/square/fixtures';
import type { Saying } from '../../exchange.js';
import { rateLimitHeaders } from '../../rateLimitHeaders.js';
import type { SaidScenario } from '../../scenarioNames.js';
import { squareError } from './squareError.js';

const declines = 'https://developer.squareup.com/docs/payments-api/error-codes (read 2026-11-21)';
const codes = 'https://developer.squareup.com/reference/square/enums/ErrorCode (read 2026-11-21)';
const handling = 'https://developer.squareup.com/docs/build-basics/handling-errors (read 2026-11-21)';

const declined = (code: string): Saying => ({
  answer: answerWith({ kind: 'decline', code }),
  source: declines,
});

/** Square does not tell these apart. */
const vague: Saying = {
  ...declined('GENERIC_DECLINE'),
  inexact: 'Square has no code for this: it says no more than that the card was declined.',
};

/** What Square says in each scenario. */
export const says: Readonly<Record<SaidScenario, Saying>> = {
  insufficient_funds: declined('INSUFFICIENT_FUNDS'),
  wrong_security_code: declined('CVV_FAILURE'),
  lost_card: vague,
  stolen_card: vague,
  fraud: vague,
  expired_card: declined('CARD_EXPIRED'),
  two_fields: {
    answer: {
      status: 400,
      body: {
        errors: ['buyer_email_address', 'buyer_phone_number'].map((field) => ({
          category: 'INVALID_REQUEST_ERROR',
          code: 'INVALID_VALUE',
          detail: 'Text for the integrator.',
          field,
        })),
      },
    },
    source: handling,
  },
  email_refused: {
    answer: squareError('INVALID_REQUEST_ERROR', 'INVALID_EMAIL_ADDRESS', 'buyer_email_address'),
    source: declines,
  },
  rate_limit: {
    answer: { ...squareError('RATE_LIMIT_ERROR', 'RATE_LIMITED'), headers: rateLimitHeaders },
    source: handling,
  },
  server_error: { answer: squareError('API_ERROR', 'INTERNAL_SERVER_ERROR'), source: handling },
  authentication: { answer: squareError('AUTHENTICATION_ERROR', 'ACCESS_TOKEN_EXPIRED'), source: codes },
  processing: {
    answer: null,
    source:
      'Payment of the npm package square 46.0.0, https://github.com/square/square-nodejs-sdk (read 2026-11-22)',
  },
};
