import { describe, type MessageValues, type PaymentMessage, type PublicPaymentError } from '@tactful/core';
import type { CheckoutMessages } from '../CheckoutMessages.js';
import { fieldErrorText } from '../field/fieldErrorText.js';

/**
 * Like `describe`, for what no field can show. A detail that a form refuses by itself is told without a word about money;
 * here a payment was tried with it.
 */
export function describeLeft(
  error: PublicPaymentError,
  messages: CheckoutMessages,
  values: MessageValues,
): PaymentMessage {
  const message = withNames(describe(error, messages, values), error, messages, values);
  const isDetail = message.placement === 'inline' || error.reason === 'details_not_accepted';
  if (!isDetail || message.money !== null || error.charged !== 'no') return message;
  const money = messages.money.not_charged;
  return { ...message, body: `${message.body} ${money}`, money };
}

/** Of a field that is not on the page the text itself tells which it is. */
function withNames(
  message: PaymentMessage,
  error: PublicPaymentError,
  messages: CheckoutMessages,
  values: MessageValues,
): PaymentMessage {
  const problems = [error, ...error.issues];
  const fields = message.fields.map(({ field, text }) => {
    const type = problems.find((problem) => problem.field === field)?.reason;
    return { field, text: type === undefined ? text : fieldErrorText(field, { type }, messages, values) };
  });
  return { ...message, fields };
}
