import { textAt } from '@tactful/core';
import type { Verdict } from '../../Ledger.js';

/**
 * Values that choose the result in Braintree's own sandbox:
 * https://developer.paypal.com/braintree/docs/reference/general/testing (read 2026-11-22). What a security code or an
 * address that does not match does is for the account's rules to say: here it is rejected. What the nonces stand for:
 * package braintree 3.40.0, lib/braintree/test_values/nonces.js
 */
const nonces: Readonly<Record<string, Verdict>> = {
  'fake-consumed-nonce': { kind: 'validation', code: '91564' },
  'fake-luhn-invalid-nonce': { kind: 'validation', code: '81715' },
  'fake-gateway-rejected-fraud-nonce': { kind: 'refusal', code: 'fraud' },
  'fake-gateway-rejected-risk-thresholds-nonce': { kind: 'refusal', code: 'risk_threshold' },
};
const numbers: Readonly<Record<string, Verdict>> = {
  4000111111111511: { kind: 'refusal', code: 'fraud' },
  4111130000000003: { kind: 'refusal', code: 'risk_threshold' },
};

/** What a transaction asks Braintree's sandbox to answer. `null`: nothing. */
export function verdictIn(transaction: unknown): Verdict | null {
  const nonce = textAt(transaction, 'payment_method_nonce') ?? '';
  const number = textAt(transaction, 'credit_card', 'number') ?? '';
  if (Object.hasOwn(nonces, nonce)) return nonces[nonce] ?? null;
  if (Object.hasOwn(numbers, number)) return numbers[number] ?? null;
  if (textAt(transaction, 'credit_card', 'cvv') === '200') return { kind: 'refusal', code: 'cvv' };
  if (textAt(transaction, 'billing', 'postal_code') === '20000') return { kind: 'refusal', code: 'avs' };
  return byAmount(Number(textAt(transaction, 'amount')));
}

function byAmount(amount: number): Verdict | null {
  if (amount === 1004) return { kind: 'decline', code: '1004' };
  if (amount >= 2000 && amount < 3001) return { kind: 'decline', code: String(Math.floor(amount)) };
  return amount === 5001 ? { kind: 'refusal', code: 'application_incomplete' } : null;
}
