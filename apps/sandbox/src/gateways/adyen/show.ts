import type { WireAnswer } from '@tactful/core';
import type { Payment } from '../../Ledger.js';

/** https://docs.adyen.com/online-payments/payment-result-codes (read 2026-11-21) */
const resultCodes = {
  open: 'Received',
  action_required: 'ChallengeShopper',
  processing: 'Received',
  succeeded: 'Authorised',
  failed: 'Refused',
  canceled: 'Cancelled',
} as const satisfies Record<Payment['status'], string>;

/**
 * The answer to a payment: https://github.com/Adyen/adyen-node-api-library, 32.1.0, typings/checkout/paymentResponse.ts
 * (read 2026-11-22). What follows a challenge finds the payment by `paymentData`.
 */
export function show(payment: Payment): WireAnswer {
  const body = {
    pspReference: payment.id,
    resultCode: resultCodes[payment.status],
    merchantReference: payment.reference ?? '',
    amount: { currency: payment.currency, value: payment.amount },
    ...(payment.status === 'action_required' && { action: challenge(payment) }),
    ...(typeof payment.failure === 'object' && payment.failure),
  };
  return { status: 200, body };
}

function challenge({ id }: Payment): Readonly<Record<string, unknown>> {
  return {
    type: 'threeDS2',
    subtype: 'challenge',
    paymentMethodType: 'scheme',
    token: 'sandbox',
    paymentData: id,
  };
}
