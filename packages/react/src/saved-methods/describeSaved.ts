import type { PaymentMessage, PublicPaymentError } from '@tactful/core';
import type { CheckoutMessages } from '../CheckoutMessages.js';
import { describeChoice } from '../payment-method-list/describeChoice.js';

/** What was asked of the server: to give the methods, to give those that are shown anew, or to change one. */
export type SavedStep = 'load' | 'reload' | 'change';

/** Like `describeChoice`. When the server of the saved methods cannot be reached, payments still may. */
export function describeSaved(
  error: PublicPaymentError,
  messages: CheckoutMessages,
  step: SavedStep,
): PaymentMessage {
  const message = describeChoice(error, messages);
  if (error.reason !== 'service_unavailable') return message;
  const { unavailable, not_updated, not_changed, unavailable_body } = messages.ui.saved_methods;
  const title = { load: unavailable, reload: not_updated, change: not_changed }[step];
  // Those that there were are shown and can be paid with.
  const severity = step === 'reload' ? 'warning' : message.severity;
  return { ...message, title, body: unavailable_body, severity };
}
