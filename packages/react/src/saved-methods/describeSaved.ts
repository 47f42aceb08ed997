import type { PaymentMessage, PublicPaymentError } from '@tactful/core';
import type { CheckoutMessages } from '../CheckoutMessages.js';
import { describeChoice } from '../payment-method-list/describeChoice.js';

/** Like `describeChoice`. When the server of the saved methods cannot be reached, payments still may. */
export function describeSaved(error: PublicPaymentError, messages: CheckoutMessages): PaymentMessage {
  const message = describeChoice(error, messages);
  if (error.reason !== 'service_unavailable') return message;
  const { unavailable, unavailable_body } = messages.ui.saved_methods;
  return { ...message, title: unavailable, body: unavailable_body };
}
