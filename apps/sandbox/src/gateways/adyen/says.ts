import type { WireAnswer } from '@tactful/core';
import { answerWith } from '@tactful/core/gateways/adyen/fixtures';
import type { Saying } from '../../exchange.js';
import { rateLimitHeaders } from '../../rateLimitHeaders.js';
import type { SaidScenario } from '../../scenarioNames.js';
import { apiError } from './apiError.js';

const refusals = 'https://docs.adyen.com/development-resources/refusal-reasons (read 2026-11-21)';
const raw =
  'https://docs.adyen.com/development-resources/raw-acquirer-responses (read 2026-11-21), which an account has to ask for';
const errors = 'https://docs.adyen.com/development-resources/error-codes (read 2026-11-22)';

const refused = (code: string): WireAnswer => answerWith({ kind: 'refusal', code });
const fromNetwork = (code: string): WireAnswer => answerWith({ kind: 'raw', code });

/** What Adyen says in each scenario. */
export const says: Readonly<Record<SaidScenario, Saying>> = {
  insufficient_funds: { answer: refused('12'), source: refusals },
  wrong_security_code: { answer: refused('24'), source: refusals },
  lost_card: { answer: fromNetwork('41'), source: raw },
  stolen_card: { answer: fromNetwork('43'), source: raw },
  fraud: { answer: refused('31'), source: refusals },
  expired_card: { answer: refused('6'), source: refusals },
  two_fields: {
    answer: {
      status: 422,
      headers: { 'content-type': 'application/problem+json' },
      body: {
        type: 'https://docs.adyen.com/errors/unprocessable-entity',
        title: 'A sentence of the gateway.',
        status: 422,
        errorCode: '00_422',
        invalidFields: [
          { name: 'shopperEmail', message: 'A sentence of the gateway.' },
          { name: 'billingAddress.postalCode', message: 'A sentence of the gateway.' },
        ],
      },
    },
    inexact: 'Only the newer APIs of Adyen list fields; Checkout names one code.',
    source: 'https://docs.adyen.com/errors (read 2026-11-22)',
  },
  email_refused: { answer: apiError(422, '181', 'validation'), source: errors },
  rate_limit: {
    answer: { status: 429, headers: rateLimitHeaders, body: '' },
    source: 'https://docs.adyen.com/development-resources/rate-limits (read 2026-11-22)',
  },
  server_error: { answer: apiError(500, '903', 'internal'), source: errors },
  authentication: { answer: apiError(401, '000', 'security'), source: errors },
  processing: {
    answer: null,
    source: 'https://docs.adyen.com/online-payments/payment-result-codes (read 2026-11-21)',
  },
};
