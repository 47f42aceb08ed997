import { describe, type MessageValues, type PaymentMessage, type PublicPaymentError } from '@tactful/core';
import type { CheckoutMessages } from '../CheckoutMessages.js';

/**
 * Like `describe`, for what no field can show. A detail that a form refuses by itself is told without a word about money;
 * here a payment was tried with it.
 */
export function describeLeft(
  error: PublicPaymentError,
  messages: CheckoutMessages,
  values: MessageValues,
): PaymentMessage {
  const message = describe(error, messages, values);
  const isDetail = message.placement === 'inline' || error.reason === 'details_not_accepted';
  if (!isDetail || message.money !== null || error.charged !== 'no') return message;
  const money = messages.money.not_charged;
  return { ...message, body: `${message.body} ${money}`, money };
}
