import { testCards } from '@tactful/testing';
import type { Verdict } from './Ledger.js';
import type { ScenarioName } from './scenarioNames.js';

/** A card number of the sandbox's own, for gateways that publish none. */
export interface OwnCard {
  readonly number: string;
  readonly scenario: ScenarioName | 'succeeded';
  /** Where the number comes from, with the date it was read: it is a test number, never a real card. */
  readonly source: string;
}

const source =
  'https://docs.stripe.com/testing (read 2026-11-21): numbers of Stripe, which the other gateways do not document';

/** The same numbers at every gateway, so that a tester has to know one list. A gateway's own numbers go first. */
export const ownCards: readonly OwnCard[] = [
  {
    number: '4242424242424242',
    scenario: 'succeeded',
    source: 'https://stripe.com/testing (read 2026-11-22)',
  },
  { number: '4000000000009995', scenario: 'insufficient_funds', source },
  { number: '4000000000000127', scenario: 'wrong_security_code', source },
  { number: '4000000000009987', scenario: 'lost_card', source },
  { number: '4000000000009979', scenario: 'stolen_card', source },
  { number: '4100000000000019', scenario: 'fraud', source },
  { number: '4000000000000069', scenario: 'expired_card', source },
  { number: '4000002760003184', scenario: 'bank_check', source },
];

/** What a card number makes a gateway say. A number that nobody lists pays. */
export function verdictOn(gateway: string, number: string): Verdict {
  const digits = number.replace(/\D/g, '');
  const documented = Object.entries(testCards).find(([name]) => name === gateway)?.[1];
  const card = documented?.find((candidate) => candidate.number === digits);
  if (card) return card.says;
  const own = ownCards.find((candidate) => candidate.number === digits);
  return own && own.scenario !== 'succeeded' ? { scenario: own.scenario } : 'succeeded';
}
