'use client';

import { describe, type PublicPaymentError } from '@tactful/core';
import { type ComponentPropsWithoutRef, forwardRef, useId, useRef } from 'react';
import { announcement } from '../announcer/announcement.js';
import { classNames } from '../field/classNames.js';
import { useMergedRef } from '../field/useMergedRef.js';
import { Sentences } from '../panel/Sentences.js';
import { SeverityIcon } from '../panel/SeverityIcon.js';
import { useCheckout } from '../provider/useCheckout.js';
import { RetryActions } from '../retry-actions/RetryActions.js';
import { useFocusEffect } from '../useFocusEffect.js';
import { useLatest } from '../useLatest.js';

export interface CheckoutUnavailableProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /** Why nothing can be paid here: a session or a payment link that is over, or is none. */
  readonly error: PublicPaymentError;
  /** Starts the checkout again. Without it, that is not offered. */
  readonly onRestart?: (() => void) | undefined;
  /** Address of the store's help page, or `mailto:`. */
  readonly support?: string | undefined;
  /** Takes the focus when it comes, in place of an announcement: for what takes the place of what had it. @default false */
  readonly takesFocus?: boolean | undefined;
}

/** In place of a checkout that cannot be opened, or can no longer be used: why, what became of the money, what to do. */
export const CheckoutUnavailable = forwardRef<HTMLElement, CheckoutUnavailableProps>(
  function CheckoutUnavailable({ error, onRestart, support, takesFocus = false, className, ...props }, ref) {
    const { messages, announce } = useCheckout();
    const section = useRef<HTMLElement>(null);
    const id = useId();
    const { title, body, severity, actions } = describe(error, messages);
    const { reason } = error;
    const said = useLatest(announcement(title, body));
    useFocusEffect(() => {
      if (takesFocus) section.current?.focus();
      else announce(said.current, 'assertive');
    }, [reason, takesFocus, said, announce]);
    return (
      <section
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-body`}
        {...props}
        ref={useMergedRef(ref, section)}
        tabIndex={-1}
        data-severity={severity}
        className={classNames('tactful-unavailable', className)}
      >
        <SeverityIcon severity={severity} />
        <h2 id={`${id}-title`}>{title}</h2>
        <p id={`${id}-body`}>
          <Sentences text={body} />
        </p>
        <RetryActions
          actions={actions}
          handlers={onRestart ? { refresh_session: onRestart } : {}}
          support={support}
        />
      </section>
    );
  },
);
