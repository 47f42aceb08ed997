import type { Saying } from '../../exchange.js';
import type { SaidScenario } from '../../scenarioNames.js';
import { says as saysStripe } from '../stripe/says.js';
import { disclosed } from './disclosed.js';

/** What the shop's server says in each scenario: what Stripe told it, as far as it may be shown. */
export const says: Readonly<Record<SaidScenario, Saying>> = {
  insufficient_funds: told('insufficient_funds'),
  wrong_security_code: told('wrong_security_code'),
  two_fields: told('two_fields'),
  email_refused: told('email_refused'),
  lost_card: told('lost_card'),
  stolen_card: told('stolen_card'),
  fraud: told('fraud'),
  expired_card: told('expired_card'),
  rate_limit: told('rate_limit'),
  server_error: told('server_error'),
  authentication: told('authentication'),
  processing: told('processing'),
};

function told(scenario: SaidScenario): Saying {
  const saying = saysStripe[scenario];
  return { ...saying, answer: saying.answer && disclosed(saying.answer) };
}
