'use client';

import type { PublicPaymentError } from '@tactful/core';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useFieldErrorText } from '../field/useFieldErrorText.js';
import { controlNames, focusControl } from '../focusControl.js';
import { isAttended } from '../isAttended.js';
import { useCheckout } from '../provider/useCheckout.js';
import { useLatest } from '../useLatest.js';
import type { Payment } from '../usePayment.js';

/** What was wrong at the last submit. */
interface Problems {
  /** The fields that were wrong, in the order of the page. `null`: nothing went wrong. */
  readonly names: readonly string[] | null;
  readonly summaryRef: RefObject<HTMLDivElement | null>;
  /** Looks which fields are wrong, and moves the focus there. */
  readonly report: () => void;
}

/**
 * Keeps what was wrong at the last submit, and moves the focus there once: to the summary of several fields, or to the
 * one. A banner takes the focus itself.
 */
export function useProblems(
  pageRef: RefObject<HTMLFormElement | null>,
  form: UseFormReturn,
  { phase, error }: Pick<Payment<unknown>, 'phase' | 'error'>,
  banner: PublicPaymentError | null,
): Problems {
  const { messages, announce } = useCheckout();
  const errorText = useFieldErrorText();
  const [names, setNames] = useState<readonly string[] | null>(null);
  const summaryRef = useRef<HTMLDivElement>(null);

  const report = useCallback(() => {
    const wrong = (name: string): boolean => form.getFieldState(name).invalid;
    setNames((pageRef.current === null ? [] : controlNames(pageRef.current)).filter(wrong));
  }, [pageRef, form]);

  useEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- the errors are put at the fields only after this error came
    if (phase === 'declined' && error !== null) report();
  }, [phase, error, report]);

  const show = useLatest((wrong: readonly string[]) => {
    const [first] = wrong;
    if (banner !== null || pageRef.current === null || first === undefined) return;
    const { error } = form.getFieldState(first);
    if (isAttended(pageRef.current)) {
      if (summaryRef.current === null) focusControl(pageRef.current, first);
      else summaryRef.current.focus();
    } else if (error !== undefined) {
      const several =
        wrong.length > 1 ? messages.reasons.details_not_accepted.title : errorText(first, error);
      announce(several, 'assertive');
    }
  });
  useEffect(() => {
    if (names !== null) show.current(names);
  }, [names, show]);

  const isPast = phase === 'verifying' || phase === 'unknown' || phase === 'succeeded';
  return { names: isPast ? null : names, summaryRef, report };
}
