import {
  describe,
  fill,
  type MessageValues,
  type PaymentMessage,
  type PublicPaymentError,
} from '@tactful/core';
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
  if (!isDetail) return message;
  if (message.money !== null || error.charged !== 'no') return withTitle(message, error, messages);
  const money = messages.money.not_charged;
  return withTitle({ ...message, body: `${message.body} ${money}`, money }, error, messages);
}

/** Where there is no field to fill in, the title tells what is missing and does not order to enter it. */
function withTitle(
  message: PaymentMessage,
  { reason }: PublicPaymentError,
  { fields, ui }: CheckoutMessages,
): PaymentMessage {
  const { missing, several } = ui.payment_error;
  const [first, ...others] = message.fields;
  if (others.length > 0)
    return message.placement === 'inline'
      ? { ...message, title: several, body: message.money ?? message.body }
      : message;
  // Of several details its own title tells.
  const isOrder = reason.endsWith('_missing') && reason !== 'customer_details_missing';
  if (first === undefined || first.field === 'form' || !isOrder) return message;
  return { ...message, title: fill(missing, { label: fields[first.field] }) };
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
