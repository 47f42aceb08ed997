'use client';

import type { MessageValues, PaymentMessage, PublicPaymentError } from '@tactful/core';
import { type ComponentPropsWithoutRef, forwardRef, useId, useRef } from 'react';
import { announcement } from '../announcer/announcement.js';
import { useCountdown } from '../countdown/useCountdown.js';
import { useSparseAnnouncement } from '../countdown/useSparseAnnouncement.js';
import { waitEnd } from '../countdown/waitEnd.js';
import { classNames } from '../field/classNames.js';
import { useMergedRef } from '../field/useMergedRef.js';
import { isAttended } from '../isAttended.js';
import { Panel } from '../panel/Panel.js';
import { useCheckout } from '../provider/useCheckout.js';
import { type ActionHandlers, RetryActions } from '../retry-actions/RetryActions.js';
import { unsaidActions } from '../retry-actions/unsaidActions.js';
import { SupportReference } from '../support-reference/SupportReference.js';
import { useFocusEffect } from '../useFocusEffect.js';
import { useLatest } from '../useLatest.js';
import { describeLeft } from './describeLeft.js';

const none: ActionHandlers = {};

export interface PaymentErrorBannerProps extends Omit<ComponentPropsWithoutRef<'div'>, 'title' | 'children'> {
  /** What no field can show. `null`: nothing. */
  readonly error: PublicPaymentError | null;
  /** What the actions do in your page. Without a handler an action is not offered. */
  readonly handlers?: ActionHandlers | undefined;
  /** Address of the store's help page, or `mailto:`. */
  readonly support?: string | undefined;
  /** What the texts may name, such as the `minimum` and the `maximum` that can be paid. */
  readonly values?: MessageValues | undefined;
}

/**
 * Says why a payment did not complete, with its reference where the store can help. Put it above the pay button. A new error takes the focus when that is in the same
 * form, and is announced when the shopper is elsewhere.
 */
export const PaymentErrorBanner = forwardRef<HTMLDivElement, PaymentErrorBannerProps>(
  function PaymentErrorBanner({ error, ...props }, ref) {
    return error === null ? null : <Banner {...props} error={error} ref={ref} />;
  },
);

interface BannerProps extends PaymentErrorBannerProps {
  readonly error: PublicPaymentError;
}

const Banner = forwardRef<HTMLDivElement, BannerProps>(function Banner(
  { error, handlers = none, support, values, className, ...props },
  ref,
) {
  const { messages, announce } = useCheckout();
  const remaining = useCountdown(waitEnd(error));
  const isOver = remaining === 0;
  const message = describeLeft(error, messages, { ...values, ...(remaining && { wait: remaining }) });
  const { wait_over } = messages.ui;
  const body = isOver ? `${wait_over} ${message.money ?? ''}`.trim() : message.body;
  useSparseAnnouncement(remaining, isOver ? wait_over : body);

  // A description that ticked would be read out at every second while the banner has the focus.
  const steadyId = useId();
  const { afterMs } = error.retry;
  const steady =
    afterMs === null || isOver ? null : describeLeft(error, messages, { ...values, wait: afterMs }).body;

  const panel = useRef<HTMLDivElement>(null);
  const words = useLatest({ messages, values });
  useFocusEffect(() => {
    const { messages, values } = words.current;
    const { title, body, severity } = describeLeft(error, messages, values ?? {});
    if (isAttended(panel.current)) panel.current?.focus();
    else announce(announcement(title, body), severity === 'info' ? 'polite' : 'assertive');
  }, [error, words, announce]);

  const now = (offered: PaymentMessage['actions'][number]): PaymentMessage['actions'][number] =>
    offered.action === 'try_later' ? { action: 'try_again', label: messages.actions.try_again } : offered;
  return (
    <Panel
      {...props}
      ref={useMergedRef(ref, panel)}
      className={classNames('tactful-banner', className)}
      severity={message.severity}
      title={message.title}
      body={body}
      {...(steady !== null && { 'aria-describedby': steadyId })}
    >
      {steady !== null && (
        <span id={steadyId} hidden>
          {steady}
        </span>
      )}
      {message.placement === 'inline' && message.fields.length > 1 && (
        <ul className="tactful-banner-fields">
          {message.fields.map(({ field, text }) => (
            <li key={field}>{text}</li>
          ))}
        </ul>
      )}
      {error.reference && message.actions.some(({ action }) => action === 'contact_merchant') && (
        <SupportReference reference={error.reference} />
      )}
      <RetryActions
        actions={isOver ? message.actions.map(now) : unsaidActions(error.reason, message.actions)}
        handlers={handlers}
        support={support}
      />
    </Panel>
  );
});
