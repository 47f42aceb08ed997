import type { WireAnswer } from '@tactful/core';
import type { Payment } from '../../Ledger.js';

/** https://docs.stripe.com/payments/paymentintents/lifecycle (read 2026-11-21) */
const statuses = {
  open: 'requires_payment_method',
  action_required: 'requires_action',
  processing: 'processing',
  succeeded: 'succeeded',
  failed: 'requires_payment_method',
  canceled: 'canceled',
} as const satisfies Record<Payment['status'], string>;

/**
 * A PaymentIntent or a SetupIntent, with the error of its last attempt:
 * https://docs.stripe.com/api/payment_intents/object and https://docs.stripe.com/api/setup_intents/object (read 2026-11-21)
 */
export function intent(payment: Payment): Readonly<Record<string, unknown>> {
  const isSetup = payment.kind === 'setup';
  const isReady = payment.status === 'open' && payment.method !== null;
  const lastError = payment.failure === null ? null : payment.failure;
  return {
    id: payment.id,
    object: isSetup ? 'setup_intent' : 'payment_intent',
    cancellation_reason: null,
    client_secret: secretOf(payment),
    livemode: false,
    metadata: payment.metadata,
    next_action: payment.status === 'action_required' ? { type: 'use_stripe_sdk', use_stripe_sdk: {} } : null,
    payment_method: payment.status === 'failed' ? null : payment.method,
    payment_method_types: ['card'],
    status: isReady ? 'requires_confirmation' : statuses[payment.status],
    ...(isSetup
      ? { last_setup_error: lastError, usage: 'off_session' }
      : { amount: payment.amount, currency: payment.currency, last_payment_error: lastError }),
  };
}

/** The intent as an answer. */
export function show(payment: Payment): WireAnswer {
  return { status: 200, body: intent(payment) };
}

/** What lets a browser read and confirm one intent. */
export function secretOf({ id }: Payment): string {
  return `${id}_secret_sandbox`;
}
