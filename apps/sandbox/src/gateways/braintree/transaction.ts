import type { Payment } from '../../Ledger.js';

/**
 * States of a transaction: https://github.com/braintree/braintree_node, 3.40.0, lib/braintree/transaction.js
 * (read 2026-11-22)
 */
const statuses = {
  open: 'authorizing',
  action_required: 'authorizing',
  processing: 'settlement_pending',
  succeeded: 'submitted_for_settlement',
  failed: 'processor_declined',
  canceled: 'voided',
} as const satisfies Record<Payment['status'], string>;

const approved = {
  processorResponseCode: '1000',
  processorResponseText: 'Approved',
  processorResponseType: 'approved',
} as const;

/** A transaction, as its SDK hands it on. */
export function transaction(payment: Payment): Readonly<Record<string, unknown>> {
  return {
    type: 'sale',
    status: statuses[payment.status],
    currencyIsoCode: payment.currency,
    orderId: payment.reference,
    ...(typeof payment.failure === 'object' ? (payment.failure ?? approved) : approved),
    id: payment.id,
    amount: payment.amount.toFixed(2),
  };
}
