import type { WireAnswer } from '@tactful/core';

/**
 * A request that Stripe refuses: https://docs.stripe.com/api/errors (read 2026-11-21). What is wrong with a card has
 * the type `card_error` and status 402.
 */
export function stripeError(status: number, code: string | null, param?: string): WireAnswer {
  const type = status === 402 ? 'card_error' : 'invalid_request_error';
  const error = {
    type,
    ...(code && { code }),
    ...(param && { param }),
    message: 'A sentence of the gateway.',
  };
  return { status, body: { error } };
}
