'use client';

import { type AttemptState, fill } from '@tactful/core';
import { type ComponentPropsWithoutRef, forwardRef, useEffect, useRef } from 'react';
import { announcement } from '../announcer/announcement.js';
import { useCountdown } from '../countdown/useCountdown.js';
import { useSparseAnnouncement } from '../countdown/useSparseAnnouncement.js';
import { classNames } from '../field/classNames.js';
import { useMergedRef } from '../field/useMergedRef.js';
import { Panel } from '../panel/Panel.js';
import { useCheckout } from '../provider/useCheckout.js';
import { type ActionHandlers, RetryActions } from '../retry-actions/RetryActions.js';
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
 * Says where a payment stands that is neither paid nor declined: waiting to be sent again, at the bank, or not known. It
 * is announced politely, and shows nothing otherwise.
 */
export const PaymentStatus = forwardRef<HTMLDivElement, PaymentStatusProps>(function PaymentStatus(
  { payment, onCheck, support, className, ...props },
  ref,
) {
  const { messages, announce } = useCheckout();
  const { phase, error, retryAt } = payment;
  const remaining = useCountdown(retryAt);
  const standing = paymentStanding(payment, remaining, messages);
  useSparseAnnouncement(remaining || null, standing?.body ?? '');
  useEffect(() => {
    const now = paymentStanding({ phase, error }, retryAt && retryAt - Date.now(), messages);
    if (now !== null) announce(announcement(now.title, now.body));
  }, [phase, error, retryAt, messages, announce]);

  const panel = useRef<HTMLDivElement>(null);
  const mergedRef = useMergedRef(ref, panel);
  if (standing === null) return null;
  const handleCheck = (): void => {
    // The button goes while the answer is awaited, so the focus is put where the answer will be.
    panel.current?.focus();
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
      {phase === 'unknown' && error?.reference && (
        <p className="tactful-status-reference">
          {fill(messages.ui.reference, { reference: error.reference })}
        </p>
      )}
      <RetryActions
        actions={standing.actions.map((action) => ({ action, label: messages.actions[action] }))}
        handlers={onCheck ? { wait_for_result: handleCheck } : none}
        support={support}
      />
    </Panel>
  );
});
