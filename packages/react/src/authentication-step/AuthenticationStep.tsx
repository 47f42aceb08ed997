'use client';

import type { ChallengeOutcome } from '@tactful/core';
import { forwardRef, type ReactNode, useEffect, useId } from 'react';
import { Button } from '../button/Button.js';
import { CheckoutDialog, type CheckoutDialogProps } from '../dialog/CheckoutDialog.js';
import { classNames } from '../field/classNames.js';
import { useCheckout } from '../provider/useCheckout.js';
import { useLatest } from '../useLatest.js';
import type { Payment } from '../usePayment.js';

export interface AuthenticationStepProps extends Omit<CheckoutDialogProps, 'onDismiss' | 'children'> {
  /** What `usePayment` gives. */
  readonly payment: Pick<Payment<unknown>, 'phase' | 'challengeEnded'>;
  /**
   * The bank's challenge: its iframe, or a link to where it is. Tell `payment.challengeEnded` how it ended, as your
   * gateway says.
   */
  readonly children: ReactNode;
  /** After this long, in ms, the bank check counts as timed out. @default never: the bank's own time limit holds */
  readonly timeout?: number | undefined;
}

/**
 * The bank asks who pays: a dialog around its challenge, while the payment waits for it. Closing it, by its button or by
 * Escape, ends the check as cancelled. What came of it is then asked of the gateway, and said in the page.
 */
export const AuthenticationStep = forwardRef<HTMLDialogElement, AuthenticationStepProps>(
  function AuthenticationStep({ payment, ...props }, ref) {
    const isOpen = payment.phase === 'authenticating';
    return isOpen && <Challenge {...props} end={payment.challengeEnded} ref={ref} />;
  },
);

/** The longest that a timer takes, in ms: anything longer it takes for none at all. */
const longestTimer = 2 ** 31 - 1;

interface ChallengeProps extends Omit<AuthenticationStepProps, 'payment'> {
  readonly end: (outcome: ChallengeOutcome) => unknown;
}

const Challenge = forwardRef<HTMLDialogElement, ChallengeProps>(function Challenge(
  { end, timeout, className, children, ...props },
  ref,
) {
  const { messages } = useCheckout();
  const { title, body } = messages.reasons.authentication_required;
  const id = useId();
  const ended = useLatest(end);
  useEffect(() => {
    if (timeout === undefined) return undefined;
    const timer = setTimeout(() => ended.current('timed_out'), Math.min(timeout, longestTimer));
    return () => clearTimeout(timer);
  }, [timeout, ended]);
  const cancel = (): void => void end('cancelled');
  return (
    <CheckoutDialog
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-body`}
      {...props}
      ref={ref}
      className={classNames('tactful-authentication', className)}
      onDismiss={cancel}
    >
      <header>
        {/* The focus starts here: the button beside it would end the check by a careless Enter. */}
        <h2 id={`${id}-title`} tabIndex={-1}>
          {title}
        </h2>
        <Button className="tactful-authentication-close" onClick={cancel}>
          <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
            <path d="m5 5 10 10M15 5 5 15" />
          </svg>
          <span className="tactful-hidden">{messages.ui.authentication_step.cancel}</span>
        </Button>
      </header>
      <p id={`${id}-body`}>{body}</p>
      <div className="tactful-authentication-challenge">{children}</div>
    </CheckoutDialog>
  );
});
