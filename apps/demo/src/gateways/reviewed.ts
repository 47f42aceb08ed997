import { type Amount, paymentError, type RequestContext, toProblemDetails } from '@tactful/core';
import { askForOrder } from '../shop/askForOrder.js';
import type { SavedCard } from '../shop/savedCard.js';

interface Asked {
  /** What the page shows. */
  readonly total: Amount;
  /** The card to save once it has paid. The server is told before, as the page may be gone by then. */
  readonly save: SavedCard | null;
}

/**
 * Asks the shop's server whether an order can be paid as the page shows it. `null`: it can; else why not. Nothing has
 * been sent to a gateway before that, so a lost answer is no unknown outcome.
 */
export async function reviewed(
  orderNumber: string,
  { total, save }: Asked,
  { idempotencyKey, signal }: RequestContext,
): Promise<unknown> {
  try {
    const step = {
      method: 'POST',
      path: '/review',
      body: { total: total.amount, save },
      idempotencyKey,
      signal,
    } as const;
    const response = await askForOrder(orderNumber, step);
    return response.ok ? null : response;
  } catch {
    return toProblemDetails(paymentError('payment_not_completed'));
  }
}
