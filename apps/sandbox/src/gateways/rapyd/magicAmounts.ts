import type { CodeFact } from '@tactful/core';

/**
 * Amounts for which Rapyd's own sandbox fails: https://docs.rapyd.net/en/error-simulation.html (read 2026-11-22). The
 * page gives sentences; the codes are those of the same meaning in
 * https://github.com/juspay/hyperswitch-prism/pull/2273 (read 2026-11-21). From 2000 to 2009 settlement is declined,
 * with a code that we have not seen.
 */
const magicAmounts: readonly { readonly from: number; readonly to: number; readonly code: string }[] = [
  { from: 4000, to: 4009, code: 'ERROR_CREATE_PAYMENT_GATEWAY_NOT_RESPONDING' },
  { from: 2020, to: 2029, code: 'ERROR_PROCESS_PAYMENT_SETTLEMENT_PENDING_ON_GATEWAY' },
  { from: 2080, to: 2089, code: 'ERROR_PROCESS_PAYMENT_PROCESSOR_UNAVAILABLE' },
];

/** The failure that an amount asks for. */
export function failureFor(amount: number): CodeFact | null {
  const found = magicAmounts.find(({ from, to }) => amount >= from && amount <= to);
  return found ? { kind: 'error', code: found.code } : null;
}
