import { type Action, type AttemptState, describe, fill, formatWait, type Severity } from '@tactful/core';
import type { CheckoutMessages } from '../CheckoutMessages.js';
import type { Tone } from '../panel/Tone.js';

/** What is said of a payment that is neither paid nor declined. */
export interface PaymentStanding {
  readonly title: string;
  readonly body: string;
  readonly severity: Tone;
  readonly actions: readonly Action[];
  /** Something is under way, without the shopper. */
  readonly isWaiting: boolean;
}

interface Standing extends Pick<AttemptState, 'phase' | 'error'> {
  /** It was said before that the outcome is not known. */
  readonly wasOpen: boolean;
}

/**
 * Says where a payment stands. `null`: there is nothing to say here, a banner or the fields do.
 * @param wait How long until the payment is sent again, in ms.
 */
export function paymentStanding(
  { phase, error, wasOpen }: Standing,
  wait: number | null,
  messages: CheckoutMessages,
): PaymentStanding | null {
  if (phase === 'succeeded' && wasOpen) {
    const { ui, money } = messages;
    return { title: ui.paid, body: money.charged, severity: 'done', actions: [], isWaiting: false };
  }
  if (error === null) return null;
  const { title, body, severity, placement } = describe(error, messages);
  if (phase === 'submitting' && wait !== null) {
    const retrying = fill(messages.ui.retrying_in, { wait: formatWait(wait, messages.lang) });
    return { title, body: retrying, severity: 'warning', actions: [], isWaiting: true };
  }
  if (phase === 'verifying') {
    return { title, body, severity: calm(severity), actions: [], isWaiting: true };
  }
  if (phase === 'authenticating') {
    return {
      title: messages.ui.authenticating,
      body,
      severity: 'info',
      actions: ['wait_for_result', 'contact_merchant'],
      isWaiting: false,
    };
  }
  if (phase === 'unknown') {
    // The bank has the payment and takes its time: that is no reason to worry.
    if (severity === 'info')
      return { title, body, severity, actions: ['wait_for_result', 'contact_merchant'], isWaiting: false };
    const { unconfirmed_title, unconfirmed_body } = messages.ui;
    return {
      title: unconfirmed_title,
      body: unconfirmed_body,
      severity: calm(severity),
      // It was asked for long enough: as the text says, now the store can tell.
      actions: ['contact_merchant', 'wait_for_result'],
      isWaiting: false,
    };
  }
  if (phase === 'declined' && placement === 'status') {
    return { title, body, severity, actions: error.actions, isWaiting: false };
  }
  return null;
}

/** What is not known is never shown as a failure. */
function calm(severity: Severity): Severity {
  return severity === 'error' ? 'warning' : severity;
}
