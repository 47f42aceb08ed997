import type { WireAnswer } from '@tactful/core';
import { answerWith } from '@tactful/core/gateways/xpay/fixtures';
import type { Saying } from '../../exchange.js';
import { rateLimitHeaders } from '../../rateLimitHeaders.js';
import type { SaidScenario } from '../../scenarioNames.js';
import { apiError } from './apiError.js';

const api = 'https://docs.xpay.app/integrate/errors/api-error-codes (read 2026-11-21)';
const envelope = 'https://docs.xpay.app/integrate/errors/api-errors (read 2026-11-21)';
const payments = 'https://docs.xpay.app/integrate/errors/payment-error-codes (read 2026-11-21)';
const declines = 'https://docs.xpay.app/integrate/errors/decline-codes (read 2026-11-21)';

const declined = (code: string): WireAnswer => answerWith({ kind: 'decline', code });
const failed = (code: string): WireAnswer => answerWith({ kind: 'payment', code });

/** What XPay says in each scenario. */
export const says: Readonly<Record<SaidScenario, Saying>> = {
  insufficient_funds: { answer: declined('insufficient_funds'), source: declines },
  wrong_security_code: { answer: failed('incorrect_cvc'), source: payments },
  lost_card: { answer: declined('lost_card'), source: declines },
  stolen_card: { answer: declined('stolen_card'), source: declines },
  fraud: {
    answer: declined('generic_decline'),
    inexact: 'No code for fraud is documented, in a list that could be read only in part.',
    source: declines,
  },
  expired_card: { answer: declined('expired_card'), source: declines },
  two_fields: {
    answer: apiError('parameter_invalid', 'customerDetails.email'),
    inexact: 'An answer names one parameter: the first.',
    source: envelope,
  },
  email_refused: { answer: apiError('parameter_invalid', 'customerDetails.email'), source: api },
  rate_limit: { answer: { ...apiError('rate_limit'), headers: rateLimitHeaders }, source: api },
  server_error: { answer: apiError('internal_error'), source: api },
  authentication: { answer: apiError('invalid_api_key'), source: api },
  processing: {
    answer: null,
    source: 'https://github.com/xpayeg/xpay-for-woocommerce, OutcomeVerdictTest.php (read 2026-11-22)',
  },
};
