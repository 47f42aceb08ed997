import type { PublicReason } from '@tactful/core';
import type { Order } from './Orders.js';

/** A way to pay, and why it cannot be chosen for an order. */
export interface OfferedMethod {
  readonly method: 'card' | 'wallet' | 'bank_debit' | 'pay_later' | 'gift_card';
  readonly unavailable?: PublicReason;
  /** The least that can be paid with it, in the smallest unit of the order's currency. */
  readonly minimum?: number;
}

/** The least that can be paid later, in cents. */
const leastForLater = 15_000;

/** The ways to pay an order. */
export function offeredMethods({ total }: Pick<Order, 'total'>): readonly OfferedMethod[] {
  return [
    { method: 'card' },
    { method: 'wallet' },
    { method: 'bank_debit' },
    total < leastForLater
      ? { method: 'pay_later', unavailable: 'amount_too_small', minimum: leastForLater }
      : { method: 'pay_later' },
    { method: 'gift_card', unavailable: 'payment_method_not_offered' },
  ];
}
