'use client';

import { type Amount, type AttemptState, describe, fill, formatValues } from '@tactful/core';
import type { CheckoutMessages } from '../CheckoutMessages.js';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useEffect } from 'react';
import { classNames } from '../field/classNames.js';
import { mayPay } from '../payment-status/mayPay.js';
import { explainAmount } from '../problem-report/explainAmount.js';
import { useCheckout } from '../provider/useCheckout.js';

/** What a bundler puts a word in place of: so a production build does not hold what is said while developing. */
declare const process: { readonly env: { readonly NODE_ENV?: string } };

export interface PayButtonProps extends ComponentPropsWithoutRef<'button'> {
  /** Where the payment stands: what `usePayment` gives. */
  readonly payment: Pick<AttemptState, 'phase' | 'error'>;
  /** What is paid, for the label. */
  readonly total?: Amount | undefined;
  /** Words of your own where the label would be “Pay …”, such as those that a law wants. @default the catalog's `ui.pay` */
  readonly children?: ReactNode;
}

/** After this long, in ms, a shopper who waits is told that it is still going on. */
const longWait = 10_000;

/**
 * Submits the form around it and names the amount. While a payment is under way or may exist, or the order is paid, it
 * says so, keeps the focus, and does nothing.
 */
export const PayButton = forwardRef<HTMLButtonElement, PayButtonProps>(function PayButton(
  { payment, total, className, children, onClick, ...props },
  ref,
) {
  const { messages, announce } = useCheckout();
  const { phase } = payment;
  const isPaying = phase === 'submitting' || phase === 'verifying';
  const isInactive = !mayPay(payment);
  const { paying, paying_long, paid } = messages.ui;

  useEffect(() => {
    if (phase === 'succeeded') announce(paid);
    if (phase !== 'submitting') return undefined;
    let takeBack = announce(paying);
    const timer = setTimeout(() => {
      takeBack = announce(paying_long);
    }, longWait);
    return () => {
      clearTimeout(timer);
      // An answer that was quicker than the voice: it must not say "paying" after the outcome.
      takeBack();
    };
  }, [phase, paying, paying_long, paid, announce]);

  return (
    <button
      type="submit"
      aria-disabled={isInactive || undefined}
      data-phase={phase}
      // A server and a browser of another age may write the same amount with other spaces.
      suppressHydrationWarning
      {...props}
      ref={ref}
      className={classNames('tactful-pay', className)}
      onClick={(event) => {
        if (isInactive) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {isPaying && <span className="tactful-spinner" aria-hidden="true" />}
      {waitLabel(payment, messages) ?? children ?? payLabel(total, messages)}
    </button>
  );
});

function waitLabel(payment: PayButtonProps['payment'], messages: CheckoutMessages): string | undefined {
  const { phase, error } = payment;
  const { ui } = messages;
  if (phase === 'submitting') return ui.paying;
  if (phase === 'authenticating') return ui.authenticating;
  if (phase === 'verifying') return ui.checking;
  if (phase === 'unknown') return ui.unconfirmed;
  if (phase === 'succeeded') return ui.paid;
  if (error === null || mayPay(payment)) return undefined;
  // Nothing may invite to pay again.
  return phase === 'declined' ? ui.paid_before : describe(error, messages).title;
}

function payLabel(total: Amount | undefined, { ui, lang }: CheckoutMessages): string {
  if (total && process.env.NODE_ENV !== 'production') explainAmount(total);
  return fill(ui.pay, formatValues({ ...(total && { total }) }, lang));
}
