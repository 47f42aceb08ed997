import type { WireAnswer } from '@tactful/core';
import { answerWith } from '@tactful/core/gateways/stripe/fixtures';
import type { Saying } from '../../exchange.js';
import { rateLimitHeaders } from '../../rateLimitHeaders.js';
import type { SaidScenario } from '../../scenarioNames.js';
import { stripeError } from './stripeError.js';

const declines = 'https://docs.stripe.com/declines/codes (read 2026-11-21)';
const errors = 'https://docs.stripe.com/error-codes (read 2026-11-21)';
const api = 'https://docs.stripe.com/api/errors (read 2026-11-21)';

const declined = (code: string): WireAnswer => answerWith({ kind: 'decline', code });
const card = (code: string): WireAnswer => answerWith({ kind: 'card', code });

/** What Stripe says in each scenario. */
export const says: Readonly<Record<SaidScenario, Saying>> = {
  insufficient_funds: { answer: declined('insufficient_funds'), source: declines },
  wrong_security_code: { answer: card('incorrect_cvc'), source: errors },
  lost_card: { answer: declined('lost_card'), source: declines },
  stolen_card: { answer: declined('stolen_card'), source: declines },
  fraud: { answer: declined('fraudulent'), source: declines },
  expired_card: { answer: card('expired_card'), source: errors },
  two_fields: {
    answer: card('incorrect_number'),
    inexact: 'An answer names one parameter: the first.',
    source: api,
  },
  email_refused: { answer: stripeError(400, 'email_invalid', 'receipt_email'), source: errors },
  rate_limit: {
    answer: { ...stripeError(429, 'rate_limit'), headers: rateLimitHeaders },
    source: errors,
  },
  server_error: { answer: answerWith({ kind: 'type', code: 'api_error' }), source: api },
  authentication: { answer: stripeError(401, 'api_key_expired'), source: errors },
  processing: {
    answer: null,
    source: 'https://docs.stripe.com/payments/paymentintents/lifecycle (read 2026-11-21)',
  },
};
