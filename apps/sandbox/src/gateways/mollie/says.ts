import { answerWith } from '@tactful/core/gateways/mollie/fixtures';
import type { Saying } from '../../exchange.js';
import { rateLimitHeaders } from '../../rateLimitHeaders.js';
import type { SaidScenario } from '../../scenarioNames.js';

const payments = 'https://docs.mollie.com/reference/get-payment (read 2026-11-21)';
const reasons = 'https://docs.mollie.com/reference/status-reasons (read 2026-11-21)';
const errors = 'https://docs.mollie.com/reference/handling-errors (read 2026-11-21)';

const failed = (code: string): Saying => ({
  answer: answerWith({ kind: 'failure', code }),
  source: payments,
});
const refused = (status: string): Saying => ({
  answer: answerWith({ kind: 'error', code: status }),
  source: errors,
});

/** What the bank says stands beside what Mollie makes of it. */
function refusedByBank(code: string): Saying {
  const answer = answerWith({ kind: 'failure', code: 'refused_by_issuer' });
  const statusReason = { code, message: 'Text for the integrator.' };
  const body = Object.assign({}, answer.body, { statusReason });
  return { answer: { ...answer, body }, source: reasons };
}

/** What Mollie says in each scenario. */
export const says: Readonly<Record<SaidScenario, Saying>> = {
  insufficient_funds: failed('insufficient_funds'),
  wrong_security_code: failed('invalid_cvv'),
  lost_card: refusedByBank('lost_card'),
  stolen_card: refusedByBank('stolen_card'),
  fraud: failed('possible_fraud'),
  expired_card: failed('card_expired'),
  two_fields: {
    answer: answerWith({ kind: 'field', code: 'billingAddress.email' }),
    inexact: 'An answer names one field: the first.',
    source: errors,
  },
  email_refused: { answer: answerWith({ kind: 'field', code: 'billingAddress.email' }), source: errors },
  rate_limit: {
    answer: { ...answerWith({ kind: 'error', code: '429' }), headers: rateLimitHeaders },
    source: errors,
  },
  server_error: refused('500'),
  authentication: refused('401'),
  processing: {
    answer: null,
    source: 'https://docs.mollie.com/docs/status-change (read 2026-11-22)',
  },
};
