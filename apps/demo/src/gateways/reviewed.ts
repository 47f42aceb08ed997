import { type Amount, paymentError, type RequestContext, toProblemDetails } from '@tactful/core';
import { askForOrder } from '../shop/askForOrder.js';

/**
 * Asks the shop's server whether an order can be paid as the page shows it. `null`: it can; else why not. Nothing has
 * been sent to a gateway before that, so a lost answer is no unknown outcome.
 */
export async function reviewed(
  orderNumber: string,
  { amount }: Amount,
  { idempotencyKey, signal }: RequestContext,
): Promise<unknown> {
  try {
    const step = {
      method: 'POST',
      path: '/review',
      body: { total: amount },
      idempotencyKey,
      signal,
    } as const;
    const response = await askForOrder(orderNumber, step);
    return response.ok ? null : response;
  } catch {
    return toProblemDetails(paymentError('payment_not_completed'));
  }
}
