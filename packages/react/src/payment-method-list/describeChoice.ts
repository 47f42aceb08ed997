import { describe, type MessageValues, type PaymentMessage, type PublicPaymentError } from '@tactful/core';
import type { CheckoutMessages } from '../CheckoutMessages.js';

const silent = { not_charged: '', unknown: '', charged: '' } as const;

/** Like `describe`, for a step at which nobody pays: a word about money would only alarm. */
export function describeChoice(
  error: PublicPaymentError,
  messages: CheckoutMessages,
  values: MessageValues = {},
): PaymentMessage {
  const message = describe(error, { ...messages, money: silent }, values);
  return { ...message, body: message.body.trim(), money: null };
}
