import type { Verdict } from '../../Ledger.js';

/** As the page of Mollie's test mode names the end of a payment. */
export const finalStates = ['paid', 'pending', 'failed', 'canceled', 'expired'] as const;

/**
 * Amounts that choose why a test payment fails, in euros, once one lets it fail:
 * https://docs.mollie.com/reference/testing (read 2026-11-21)
 */
const reasonOfAmount: Readonly<Record<number, string>> = {
  1001: 'invalid_card_number',
  1002: 'invalid_cvv',
  1003: 'invalid_card_holder_name',
  1004: 'card_expired',
  1005: 'invalid_card_type',
  1006: 'refused_by_issuer',
  1007: 'insufficient_funds',
  1008: 'inactive_card',
  1009: 'possible_fraud',
  1010: 'authentication_failed',
  1011: 'card_declined',
};

/** What becomes of a test payment for which somebody has chosen how it ends. */
export function verdictOn(state: (typeof finalStates)[number], amount: number): Verdict {
  if (state === 'paid') return 'succeeded';
  if (state === 'pending') return { scenario: 'processing' };
  const reason = state === 'failed' ? reasonOfAmount[amount] : undefined;
  return reason === undefined ? { kind: 'ended', code: state } : { kind: 'failure', code: reason };
}
