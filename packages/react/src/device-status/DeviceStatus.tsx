'use client';

import { type Amount, type AttemptState, fill, formatValues } from '@tactful/core';
import { type ComponentPropsWithoutRef, forwardRef, useId, useRef } from 'react';
import { announcement } from '../announcer/announcement.js';
import { Button } from '../button/Button.js';
import { useCountdown } from '../countdown/useCountdown.js';
import { classNames } from '../field/classNames.js';
import { useMergedRef } from '../field/useMergedRef.js';
import { Sentences } from '../panel/Sentences.js';
import { useCheckout } from '../provider/useCheckout.js';
import { type ActionHandlers, RetryActions } from '../retry-actions/RetryActions.js';
import { useFocusEffect } from '../useFocusEffect.js';
import { useLatest } from '../useLatest.js';
import { DeviceIcon } from './DeviceIcon.js';
import { deviceText } from './deviceText.js';

const none: ActionHandlers = {};

export interface DeviceStatusProps extends Omit<ComponentPropsWithoutRef<'div'>, 'title' | 'children'> {
  /** Where the payment stands: what `usePayment` gives. While it is submitted, the reader waits for a card. */
  readonly payment: AttemptState;
  /** What is paid. */
  readonly total?: Amount | undefined;
  /** Calls the payment off while the reader waits for a card. Without it, that is not offered. */
  readonly onCancel?: (() => void) | undefined;
  /** What an action does here, such as `try_again`, `use_other_method` and `wait_for_result`. */
  readonly handlers?: ActionHandlers | undefined;
  /** Address of the store's help page, or `mailto:`. */
  readonly support?: string | undefined;
}

/**
 * What a kiosk or a staffed till says while a card reader takes a payment: large enough to be read from a step away, and
 * spoken at each change.
 */
export const DeviceStatus = forwardRef<HTMLDivElement, DeviceStatusProps>(function DeviceStatus(
  { payment, total, onCancel, handlers = none, support, className, ...props },
  ref,
) {
  const { messages, announce } = useCheckout();
  const { phase, error, retryAt } = payment;
  const wait = useCountdown(retryAt);
  const text = deviceText(payment, wait, messages);
  const panel = useRef<HTMLDivElement>(null);
  const words = useLatest(messages);
  useFocusEffect(() => {
    const now = deviceText({ phase, error }, retryAt && retryAt - Date.now(), words.current);
    if (now === null) return;
    // The button that was pressed went with what it stood at.
    if (document.activeElement === document.body) panel.current?.focus();
    else
      announce(
        now.body ? announcement(now.title, now.body) : now.title,
        now.tone === 'error' ? 'assertive' : 'polite',
      );
  }, [phase, error, retryAt, words, announce]);

  const id = useId();
  const mergedRef = useMergedRef(ref, panel);
  if (text === null) return null;
  const { title, body, tone, actions, isWaiting } = text;
  const known = formatValues({ ...(total && { total }) }, messages.lang);
  return (
    <div
      role="group"
      tabIndex={-1}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-body`}
      data-severity={tone}
      {...props}
      ref={mergedRef}
      className={classNames('tactful-device', className)}
    >
      <DeviceIcon tone={tone} />
      <p className="tactful-device-title" id={`${id}-title`}>
        {title}
      </p>
      <div id={`${id}-body`}>
        {body && (
          <p>
            <Sentences text={body} />
          </p>
        )}
        {Object.hasOwn(known, 'total') && <p>{fill(messages.ui.device.total, known)}</p>}
      </div>
      {isWaiting && <div className="tactful-progress-line" aria-hidden="true" />}
      {tone === 'card' && onCancel && <Button onClick={onCancel}>{messages.ui.device.cancel}</Button>}
      <RetryActions
        actions={actions.map((action) => ({ action, label: messages.actions[action] }))}
        handlers={handlers}
        support={support}
      />
    </div>
  );
});
