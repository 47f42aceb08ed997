import type { WireAnswer } from '@tactful/core';
import { answerWith } from '@tactful/core/gateways/rapyd/fixtures';
import type { Saying } from '../../exchange.js';
import { rateLimitHeaders } from '../../rateLimitHeaders.js';
import type { SaidScenario } from '../../scenarioNames.js';

const network = 'https://docs.rapyd.net/en/card-network-errors.html (read 2026-11-21)';
const passedOn = `${network}: Rapyd passes the network's code on; the page could be read only in part`;
const cards = 'https://docs.rapyd.net/en/card-transaction-errors.html (read 2026-11-21)';
const general = 'https://docs.rapyd.net/en/general-errors.html (read 2026-11-21)';
const connector = 'https://github.com/juspay/hyperswitch-prism/pull/2273 (read 2026-11-21)';
const customers = 'https://docs.rapyd.net/en/customer-errors.html (read 2026-11-21)';
const openapi =
  'https://github.com/Rapyd-Samples/RapydOpenAPI/blob/master/rapyd-openapi.yaml (read 2026-11-21)';

const refused = (code: string): WireAnswer => answerWith({ kind: 'error', code });
const fromNetwork = (code: string): WireAnswer => answerWith({ kind: 'network', code });

/** What Rapyd says in each scenario. */
export const says: Readonly<Record<SaidScenario, Saying>> = {
  insufficient_funds: { answer: fromNetwork('51'), source: network },
  wrong_security_code: { answer: refused('ERROR_CARD_CVV_NOT_VALID'), source: cards },
  lost_card: { answer: fromNetwork('41'), source: passedOn },
  stolen_card: {
    answer: fromNetwork('43'),
    source: 'https://docs.rapyd.net/en/card-numbers-for-testing.html (read 2026-11-22)',
  },
  fraud: { answer: fromNetwork('59'), source: passedOn },
  expired_card: { answer: refused('ERROR_CARD_EXPIRED'), source: general },
  two_fields: {
    answer: refused('INVALID_FIELDS - [EMAIL, NUMBER]'),
    source: `${openapi}; several fields behind one code: ${customers}`,
  },
  email_refused: { answer: refused('INVALID_CUSTOMER_EMAIL'), source: customers },
  rate_limit: {
    answer: {
      ...refused('ERROR_REPORTS_RATE_LIMIT_EXCEEDED'),
      status: 429,
      headers: rateLimitHeaders,
    },
    inexact: 'Rapyd names a rate limit for reports only.',
    source: connector,
  },
  server_error: { answer: { ...refused('GENERAL_ERROR'), status: 500 }, source: connector },
  authentication: { answer: refused('UNAUTHENTICATED_API_CALL'), source: openapi },
  processing: {
    answer: null,
    inexact: 'Which next_action a card payment then has is not documented.',
    source:
      'https://github.com/activemerchant/active_merchant/blob/master/test/unit/gateways/rapyd_test.rb (read 2026-11-22), of a bank debit',
  },
};
