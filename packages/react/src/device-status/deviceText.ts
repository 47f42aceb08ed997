import { type Action, type AttemptState, describe } from '@tactful/core';
import type { CheckoutMessages } from '../CheckoutMessages.js';
import type { Tone } from '../panel/Tone.js';
import { paymentStanding } from '../payment-status/paymentStanding.js';
import { unsaidActions } from '../retry-actions/unsaidActions.js';

/** What a card reader's screen says, large. */
export interface DeviceText {
  readonly title: string;
  readonly body: string;
  readonly tone: Tone | 'card';
  readonly actions: readonly Action[];
  /** Something is under way, without the shopper. */
  readonly isWaiting: boolean;
}

/** Says how a payment at a card reader goes. `null`: none has begun. @param wait until it is sent again, in ms */
export function deviceText(
  { phase, error }: Pick<AttemptState, 'phase' | 'error'>,
  wait: number | null,
  messages: CheckoutMessages,
): DeviceText | null {
  const { ui, money } = messages;
  if (phase === 'idle') return null;
  if (phase === 'succeeded')
    return { title: ui.paid, body: money.charged, tone: 'done', actions: [], isWaiting: false };
  if (phase === 'declined' && error !== null) {
    const { title, body, severity, actions } = describe(error, messages);
    const offered = unsaidActions(error.reason, actions).map(({ action }) => action);
    return { title, body, tone: severity, actions: offered, isWaiting: false };
  }
  const standing = paymentStanding({ phase, error, wasOpen: false }, wait, messages);
  if (standing !== null) {
    const { severity, ...said } = standing;
    return { ...said, tone: severity };
  }
  return { title: ui.device.present_card, body: '', tone: 'card', actions: [], isWaiting: false };
}
