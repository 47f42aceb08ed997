'use client';

import { type AttemptState, publicError, type PublicPaymentError } from '@tactful/core';
import { type ReactNode, useState } from 'react';
import { CheckoutUnavailable } from '../checkout-unavailable/CheckoutUnavailable.js';
import { mayPay } from '../payment-status/mayPay.js';
import { type StepContext, useServerStep } from '../server-step/useServerStep.js';
import { SessionExtended } from './SessionExtended.js';
import { SessionReminder } from './SessionReminder.js';
import { SessionWarning } from './SessionWarning.js';
import { useSessionStage } from './useSessionStage.js';

export interface SessionExpiryProps {
  /** When the session ends, in ms since 1970 by this device's clock: `Date.now()` plus what your server says is left. */
  readonly expiresAt: number;
  /** Asks your server for more time, as often as the shopper wants it: ten times at least. Then pass the new `expiresAt`. */
  readonly extend: (context: StepContext) => unknown;
  /** Starts the checkout again, when the session is over. */
  readonly onRestart: () => void;
  /** How long before the end the shopper is asked, in ms. Never less than 20 seconds (WCAG 2.2.1). @default 120000 */
  readonly warning?: number | undefined;
  /**
   * Where the payment stands: what `usePayment` gives. While one is under way or may exist, at the bank too, or the order
   * is paid, nothing is said of the session: keep it open on your server meanwhile.
   */
  readonly payment?: Pick<AttemptState, 'phase' | 'error'> | undefined;
  /** Address of the store's help page, or `mailto:`. */
  readonly support?: string | undefined;
}

/** What the server said when it was asked for more time. */
interface Answer {
  /** The end that was to be moved. */
  readonly expiresAt: number;
  readonly error: PublicPaymentError | null;
}

/** The least time to react, in ms: https://www.w3.org/WAI/WCAG22/Understanding/timing-adjustable.html (read 2026-11-22). */
const least = 20_000;
const expired = publicError('session_expired');

/**
 * Asks a shopper whose session is about to end whether they need more time, and says when they have it, or when it is over.
 * Who answers "Not now" sees the time that is left, and can still ask for more. What was typed stays where it is.
 */
export function SessionExpiry({
  expiresAt,
  extend,
  onRestart,
  warning = 120_000,
  payment,
  support,
}: SessionExpiryProps): ReactNode {
  const stage = useSessionStage(expiresAt, Math.max(least, warning));
  const { run } = useServerStep('session/extend', (_: null, context) => extend(context));
  // The end that is being moved: what asked for it stays until there is an answer for the focus to go to.
  const [moving, setMoving] = useState<number | null>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [closedAt, setClosedAt] = useState<number | null>(null);
  const told = answer?.expiresAt === expiresAt ? answer : null;
  if (payment !== undefined && !mayPay(payment)) {
    // What is heard next is about the payment.
    if (answer !== null) setAnswer(null);
    return null;
  }
  if (stage === 'expired' || told?.error?.reason === 'session_expired') {
    const handleRestart = (): void => {
      setAnswer(null);
      onRestart();
    };
    return <CheckoutUnavailable error={expired} onRestart={handleRestart} support={support} takesFocus />;
  }
  if (moving === null && (stage === 'open' || told?.error === null)) {
    return answer?.error === null && <SessionExtended />;
  }
  const handleExtend = async (): Promise<void> => {
    if (moving !== null) return;
    setMoving(expiresAt);
    const error = await run(null);
    setAnswer({ expiresAt, error });
    setMoving(null);
  };
  const end = moving ?? expiresAt;
  const warned = {
    expiresAt: end,
    isExtending: moving !== null,
    refused: told,
    onExtend: () => void handleExtend(),
  };
  if (closedAt === end) return <SessionReminder {...warned} />;
  return <SessionWarning {...warned} onNotNow={() => setClosedAt(end)} />;
}
