import type { WireAnswer } from '@tactful/core';
import { answerWith } from '@tactful/core/gateways/braintree/fixtures';
import type { Saying } from '../../exchange.js';
import { rateLimitHeaders } from '../../rateLimitHeaders.js';
import type { SaidScenario } from '../../scenarioNames.js';
import { refusedValues } from './refusedValues.js';

const docs = 'https://developer.paypal.com/braintree/docs/reference/general';
const responses = `${docs}/processor-responses/authorization-responses (read 2026-11-21)`;
const validations = `${docs}/validation-errors/all (read 2026-11-21)`;
const exceptions = `${docs}/exceptions (read 2026-11-22)`;

const declined = (code: string): WireAnswer => answerWith({ kind: 'decline', code });
const thrown = (code: string): WireAnswer => answerWith({ kind: 'type', code });
const email = { path: ['transaction', 'customer'], attribute: 'email', code: '81604' };
const number = { path: ['transaction', 'creditCard'], attribute: 'number', code: '81715' };

/** What Braintree says in each scenario. */
export const says: Readonly<Record<SaidScenario, Saying>> = {
  insufficient_funds: { answer: declined('2001'), source: responses },
  wrong_security_code: { answer: declined('2010'), source: responses },
  lost_card: { answer: declined('2012'), source: responses },
  stolen_card: { answer: declined('2013'), source: responses },
  fraud: { answer: declined('2014'), source: responses },
  expired_card: { answer: declined('2004'), source: responses },
  two_fields: { answer: refusedValues([email, number]), source: validations },
  email_refused: { answer: refusedValues([email]), source: validations },
  rate_limit: {
    answer: { ...thrown('tooManyRequestsError'), headers: rateLimitHeaders },
    source: exceptions,
  },
  server_error: { answer: thrown('serverError'), source: exceptions },
  authentication: { answer: thrown('authenticationError'), source: exceptions },
  processing: {
    answer: null,
    inexact: 'Only what is paid by PayPal or from a bank account waits.',
    source: `${docs}/processor-responses/settlement-responses (read 2026-11-22)`,
  },
};
