import type { Payment } from './Ledger.js';

/** A payment that nobody has tried yet. */
export function openPayment(
  facts: Pick<Payment, 'id' | 'gateway' | 'amount' | 'currency'> & Partial<Payment>,
): Payment {
  return {
    kind: 'payment',
    status: 'open',
    failure: null,
    method: null,
    key: null,
    reference: null,
    attempts: 0,
    metadata: {},
    account: '',
    ...facts,
  };
}
