'use client';

import type { AttemptState } from '@tactful/core';
import { type ComponentPropsWithoutRef, forwardRef, useEffect, useRef, useState } from 'react';
import { announcement } from '../announcer/announcement.js';
import { useCountdown } from '../countdown/useCountdown.js';
import { useSparseAnnouncement } from '../countdown/useSparseAnnouncement.js';
import { classNames } from '../field/classNames.js';
import { useMergedRef } from '../field/useMergedRef.js';
import { Panel } from '../panel/Panel.js';
import { useCheckout } from '../provider/useCheckout.js';
import { type ActionHandlers, RetryActions } from '../retry-actions/RetryActions.js';
import { SupportReference } from '../support-reference/SupportReference.js';
import { useFocusEffect } from '../useFocusEffect.js';
import { useLatest } from '../useLatest.js';
import { paymentStanding } from './paymentStanding.js';

const none: ActionHandlers = {};

export interface PaymentStatusProps extends Omit<ComponentPropsWithoutRef<'div'>, 'title' | 'children'> {
  /** Where the payment stands: what `usePayment` gives. */
  readonly payment: AttemptState;
  /** Asks again what became of the payment. Without it, that is not offered. */
  readonly onCheck?: (() => unknown) | undefined;
  /** Address of the store's help page, or `mailto:`. */
  readonly support?: string | undefined;
}

/**
 * Says where a payment stands that is neither paid nor declined: waiting to be sent again, at the bank, or not known; and
 * that it went through, if that was in doubt. It is announced politely, and shows nothing otherwise.
 */
export const PaymentStatus = forwardRef<HTMLDivElement, PaymentStatusProps>(function PaymentStatus(
  { payment, onCheck, support, className, ...props },
  ref,
) {
  const { messages, announce } = useCheckout();
  const { phase, error, retryAt } = payment;
  const remaining = useCountdown(retryAt);
  const wasOpen = useWasOpen(phase);
  const standing = paymentStanding({ phase, error, wasOpen }, remaining, messages);
  useSparseAnnouncement(remaining || null, standing?.body ?? '');
  const language = useLatest(messages);
  const panel = useRef<HTMLDivElement>(null);
  const isAsked = useRef(false);
  useFocusEffect(() => {
    // The button that asked is gone, so the focus goes to the answer, which is then read out and not announced as well.
    if (isAsked.current) panel.current?.focus();
  }, [phase, error, wasOpen, retryAt]);
  // In the same moment as what the pay button announces: one voice says what both have in common once.
  useEffect(() => {
    const wait = retryAt && retryAt - Date.now();
    const now = paymentStanding({ phase, error, wasOpen }, wait, language.current);
    if (!isAsked.current && now !== null) announce(announcement(now.title, now.body));
    isAsked.current = false;
  }, [phase, error, wasOpen, retryAt, language, announce]);

  const mergedRef = useMergedRef(ref, panel);
  if (standing === null) return null;
  const handleCheck = (): void => {
    isAsked.current = true;
    onCheck?.();
  };
  return (
    <Panel
      {...props}
      ref={mergedRef}
      className={classNames('tactful-status', className)}
      severity={standing.severity}
      title={standing.title}
      body={standing.body}
    >
      {standing.isWaiting && <div className="tactful-progress-line" aria-hidden="true" />}
      {phase === 'unknown' && error?.reference && <SupportReference reference={error.reference} />}
      <RetryActions
        actions={standing.actions.map((action) => ({ action, label: messages.actions[action] }))}
        handlers={onCheck ? { wait_for_result: handleCheck } : none}
        support={support}
      />
    </Panel>
  );
});

/** Whether the shopper was told of this payment that its outcome is not known. */
function useWasOpen(phase: AttemptState['phase']): boolean {
  const [wasOpen, setWasOpen] = useState(false);
  const isOpen = phase === 'verifying' || phase === 'unknown';
  const isOver = phase === 'idle' || phase === 'submitting' || phase === 'declined';
  if (isOpen && !wasOpen) setWasOpen(true);
  if (isOver && wasOpen) setWasOpen(false);
  return wasOpen;
}
