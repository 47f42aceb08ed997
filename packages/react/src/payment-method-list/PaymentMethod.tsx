'use client';

import { type MessageValues, publicError, type PublicReason } from '@tactful/core';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useEffect, useRef } from 'react';
import { useFormContext } from 'react-hook-form';
import { useCheckout } from '../provider/useCheckout.js';
import { useLatest } from '../useLatest.js';
import { describeChoice } from './describeChoice.js';
import { MethodOption } from './MethodOption.js';
import { useMethodList } from './useMethodList.js';

export interface PaymentMethodProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** What the form has under `payment_method` while this method is chosen. */
  readonly value: string;
  readonly label: string;
  /** A picture of the method, such as its mark. The label says it in words. */
  readonly mark?: ReactNode;
  /** Why the method cannot be chosen now. It stays in the list with the reason, so that nobody looks for it. */
  readonly unavailable?: PublicReason | undefined;
  /** What the text of the reason may name, such as the lowest amount. */
  readonly values?: MessageValues | undefined;
  /** The fields of the method, or its button: on the page while the method is chosen. */
  readonly children?: ReactNode;
}

/** One way to pay, in a `PaymentMethodList`. */
export const PaymentMethod = forwardRef<HTMLDivElement, PaymentMethodProps>(function PaymentMethod(
  { label, unavailable, values, ...props },
  ref,
) {
  const { messages } = useCheckout();
  useLoss(props.value, label, unavailable);
  const message = unavailable && describeChoice(publicError(unavailable), messages, values);
  return (
    <MethodOption
      {...props}
      ref={ref}
      label={label}
      hint={message && `${message.title}. ${message.body}`}
      refused={unavailable}
      disabled={unavailable !== undefined}
    />
  );
});

/** Tells of a method that cannot be chosen any more, and leads away from it when it was. */
function useLoss(value: string, label: string, unavailable: PublicReason | undefined): void {
  const { messages, announce } = useCheckout();
  const { setError } = useFormContext();
  const { chosen, focusMethod } = useMethodList();
  const before = useRef(unavailable);
  const lose = useLatest((reason: PublicReason) => {
    announce(`${label}. ${messages.reasons[reason].title}`);
    if (chosen !== value) return;
    setError('payment_method', { type: reason });
    const { activeElement } = document;
    const isOnRadio = activeElement instanceof HTMLInputElement && activeElement.disabled;
    if (isOnRadio || activeElement === document.body) focusMethod();
  });
  useEffect(() => {
    if (unavailable !== undefined && before.current === undefined) lose.current(unavailable);
    before.current = unavailable;
  }, [unavailable, lose]);
}
