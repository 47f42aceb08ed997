import type { WireAnswer } from '@tactful/core';
import { says } from '../gateways/problem-details/says.js';
import { ownCards } from '../ownCards.js';
import type { SavedCard } from './savedCard.js';

/** What a bank refuses without a payment. Whether there is enough money, it says only of one. */
const refused = ['wrong_security_code', 'lost_card', 'stolen_card', 'fraud', 'expired_card'] as const;

/** What the bank of a card says when the shop wants to save it: the sandbox knows its own cards by their last four digits. */
export function refusalOfCard({ lastFour }: SavedCard): WireAnswer | null {
  const card = ownCards.find(({ number }) => number.endsWith(lastFour));
  const scenario = refused.find((name) => name === card?.scenario);
  return scenario === undefined ? null : says[scenario].answer;
}
