import { textAt } from '@tactful/core';
import { ownCards } from '../ownCards.js';
import type { SavedMethod } from './SavedMethods.js';

/** Pays at every gateway of the sandbox: https://stripe.com/testing (read 2026-11-22) */
const paying = { card_number: '4242424242424242', card_expiry: '12/34', card_csc: '123' };

/**
 * What a purchase is paid with. A real server has the gateway's token of a saved card, a bank account or a wallet; the
 * gateways of the sandbox know cards alone, so a test card stands for it. `null`: it is not there any more.
 */
export function cardOf(values: unknown, saved: readonly SavedMethod[]): unknown {
  const chosen = textAt(values, 'payment_method') ?? 'card';
  if (chosen === 'card') return values;
  if (chosen === 'wallet' || chosen === 'bank_debit') return { ...Object(values), ...paying };
  const method = saved.find(({ id, unavailable }) => id === chosen && unavailable === undefined);
  if (!method) return null;
  const card = ownCards.find(({ number }) => number.slice(-4) === method.lastFour);
  return { ...paying, ...Object(values), card_number: card?.number ?? paying.card_number };
}
