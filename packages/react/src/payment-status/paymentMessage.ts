import { type AttemptState, describe, type PaymentMessage } from '@tactful/core';
import type { CheckoutMessages } from '../CheckoutMessages.js';
import type { Tone } from '../panel/Tone.js';
import { paymentStanding } from './paymentStanding.js';

/** A text for the shopper, and what they can do now. `body` can be empty. */
export interface ShownMessage extends Pick<PaymentMessage, 'title' | 'body' | 'actions'> {
  readonly severity: Tone;
}

/** What to tell of a payment as a whole, wherever it stands. `null`: nothing was paid yet. */
export function paymentMessage(state: AttemptState, messages: CheckoutMessages): ShownMessage | null {
  const { error, retryAt } = state;
  const wait = retryAt === null ? null : retryAt - Date.now();
  const standing = paymentStanding({ ...state, wasOpen: true }, wait, messages);
  if (standing !== null) {
    const actions = standing.actions.map((action) => ({ action, label: messages.actions[action] }));
    return { ...standing, actions };
  }
  if (state.phase === 'submitting')
    return { title: messages.ui.paying, body: '', severity: 'info', actions: [] };
  return error === null ? null : describe(error, messages);
}
