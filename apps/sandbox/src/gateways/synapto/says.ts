import type { WireAnswer } from '@tactful/core';
import { answerWith } from '@tactful/core/gateways/synapto/fixtures';
import type { Saying } from '../../exchange.js';
import { rateLimitHeaders } from '../../rateLimitHeaders.js';
import type { SaidScenario } from '../../scenarioNames.js';

const source = 'https://docs.synaptopay.com/docs/errors (read 2026-11-21)';
const chosen = `${source}; what this answer looks like is our choice`;

const decline = (code: string): WireAnswer => answerWith({ kind: 'decline', code });

function invalid(...refusals: readonly string[]): WireAnswer {
  return { status: 400, body: { message: refusals.join(' '), code: 3 } };
}

/** What Synapto says in each scenario. */
export const says: Readonly<Record<SaidScenario, Saying>> = {
  insufficient_funds: { answer: decline('INSUFFICIENT_FUNDS'), source },
  wrong_security_code: { answer: decline('INCORRECT_CVC'), source },
  lost_card: { answer: decline('LOST_CARD'), source },
  stolen_card: { answer: decline('STOLEN_CARD'), source },
  fraud: { answer: decline('FRAUDULENT'), source },
  expired_card: { answer: decline('EXPIRED_CARD'), source },
  two_fields: {
    answer: invalid(
      'Invalid argument at "email": This must be a valid email address.',
      'Invalid argument at "phone": This must be a valid phone number.',
    ),
    inexact: 'Two fields in one answer are not documented.',
    source: chosen,
  },
  email_refused: {
    answer: invalid('Invalid argument at "email": This must be a valid email address.'),
    source,
  },
  rate_limit: {
    answer: { ...answerWith({ kind: 'grpc', code: '8' }), headers: rateLimitHeaders },
    inexact: 'A rate limit is not documented: this is what gRPC has for it.',
    source: 'https://grpc.io/docs/guides/status-codes/ (read 2026-11-21)',
  },
  server_error: {
    answer: answerWith({ kind: 'grpc', code: '13' }),
    inexact: 'Status 500 is documented, the number in its body is not.',
    source: chosen,
  },
  authentication: {
    answer: answerWith({ kind: 'grpc', code: '16' }),
    inexact: 'Status 401 is documented, the number in its body is not.',
    source: chosen,
  },
  processing: { answer: null, inexact: 'The state PROCESSING is not documented.', source: chosen },
};
