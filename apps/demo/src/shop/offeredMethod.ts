import {
  type Amount,
  at,
  isReason,
  type MessageValues,
  publicReason,
  type PublicReason,
  textAt,
} from '@tactful/core';

const methods = ['card', 'wallet', 'bank_debit', 'pay_later', 'gift_card'] as const;

/** A way to pay an order, and why it cannot be chosen. */
export interface OfferedMethod {
  readonly method: (typeof methods)[number];
  readonly unavailable?: PublicReason;
  /** What the reason names. */
  readonly values: MessageValues;
}

/** Reads a way to pay that the shop's server offers. One that this page does not know is left out. */
export function readOfferedMethod(from: unknown, currency: Amount['currency']): readonly OfferedMethod[] {
  const method = methods.find((name) => name === at(from, 'method'));
  if (method === undefined) return [];
  const reason = textAt(from, 'unavailable') ?? '';
  const minimum = at(from, 'minimum');
  return [
    {
      method,
      ...(isReason(reason) && { unavailable: publicReason(reason) }),
      values: typeof minimum === 'number' ? { minimum: { amount: minimum, currency } } : {},
    },
  ];
}
