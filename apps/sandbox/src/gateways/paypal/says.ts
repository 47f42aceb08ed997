import { answerWith } from '@tactful/core/gateways/paypal/fixtures';
import type { Saying } from '../../exchange.js';
import { rateLimitHeaders } from '../../rateLimitHeaders.js';
import type { SaidScenario } from '../../scenarioNames.js';
import { paypalError } from './paypalError.js';

const cards = 'https://developer.paypal.com/tools/sandbox/card-testing/ (read 2026-11-22)';
const issues = 'https://developer.paypal.com/api/rest/reference/orders/v2/errors/ (read 2026-11-21)';
const responses = 'https://developer.paypal.com/api/rest/responses/ (read 2026-11-22)';

const declined = (code: string): Saying => ({
  answer: answerWith({ kind: 'processor', code }),
  source: cards,
});

const email = { field: '/payer/email_address', issue: 'INVALID_PARAMETER_SYNTAX' };
const phone = { field: '/payer/phone/phone_number/national_number', issue: 'INVALID_PARAMETER_SYNTAX' };

/** What PayPal says in each scenario. */
export const says: Readonly<Record<SaidScenario, Saying>> = {
  insufficient_funds: declined('5120'),
  wrong_security_code: declined('00N7'),
  lost_card: { ...declined('9520'), inexact: 'One code stands for a lost and for a stolen card.' },
  stolen_card: { ...declined('9520'), inexact: 'One code stands for a lost and for a stolen card.' },
  fraud: declined('9500'),
  expired_card: declined('5400'),
  two_fields: { answer: paypalError('INVALID_REQUEST', email, phone), source: issues },
  email_refused: { answer: paypalError('INVALID_REQUEST', email), source: issues },
  rate_limit: {
    answer: { ...paypalError('RATE_LIMIT_REACHED'), headers: rateLimitHeaders },
    source: responses,
  },
  server_error: { answer: paypalError('INTERNAL_SERVER_ERROR'), source: responses },
  authentication: { answer: paypalError('AUTHENTICATION_FAILURE'), source: responses },
  processing: {
    answer: null,
    source:
      'OrdersCapture of https://github.com/paypal/PayPal-TypeScript-Server-SDK, 2.5.0 (read 2026-11-22)',
  },
};
