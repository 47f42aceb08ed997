'use client';

import type { PublicPaymentError } from '@tactful/core';
import { type RefObject, useCallback, useContext, useEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { announcement } from '../announcer/announcement.js';
import { useFieldErrorText } from '../field/useFieldErrorText.js';
import { controlNames, focusControl } from '../focusControl.js';
import { isAttended } from '../isAttended.js';
import { useCheckout } from '../provider/useCheckout.js';
import { useLatest } from '../useLatest.js';
import type { Payment } from '../usePayment.js';
import { FormRulesContext } from '../validation/FormRules.js';

/** What was wrong at the last submit. */
interface Problems {
  /** The fields that were wrong, in the order of the page. `null`: nothing went wrong. */
  readonly names: readonly string[] | null;
  readonly summaryRef: RefObject<HTMLDivElement | null>;
  /** The decline whose problems are at the fields by now. */
  readonly placed: PublicPaymentError | null;
  /** Looks which fields are wrong, and moves the focus there. */
  readonly report: () => void;
}

/** What is said of a payment beside the fields. */
interface Beside {
  readonly banner: PublicPaymentError | null;
  /** What became of the money. */
  readonly money: string | null;
}

interface Found {
  readonly names: readonly string[];
  /** The gateway found it, not the form: the shopper wonders about the money. */
  readonly isDecline: boolean;
  readonly error: PublicPaymentError | null;
}

/**
 * Keeps what was wrong at the last submit, and moves the focus there once: to the summary of several fields, or to the
 * one. A banner takes the focus itself.
 */
export function useProblems(
  pageRef: RefObject<HTMLFormElement | null>,
  form: UseFormReturn,
  { phase, error }: Pick<Payment<unknown>, 'phase' | 'error'>,
  { banner, money }: Beside,
): Problems {
  const { messages, announce } = useCheckout();
  const errorText = useFieldErrorText();
  const [found, setFound] = useState<Found | null>(null);
  const summaryRef = useRef<HTMLDivElement>(null);
  const { takeBack } = useContext(FormRulesContext);

  const look = useCallback(
    (isDecline: boolean) => {
      takeBack();
      const wrong = (name: string): boolean => form.getFieldState(name).invalid;
      const names = pageRef.current === null ? [] : controlNames(pageRef.current).filter(wrong);
      setFound({ names, isDecline, error });
    },
    [pageRef, form, error, takeBack],
  );
  const report = useCallback(() => look(false), [look]);

  useEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- the errors are put at the fields only after this error came
    if (phase === 'declined' && error !== null) look(true);
  }, [phase, error, look]);

  const show = useLatest(({ names, isDecline }: Found) => {
    const [first] = names;
    if (banner !== null || pageRef.current === null || first === undefined) return;
    const said = isDecline ? money : null;
    const isMoved = isAttended(pageRef.current) && hasMovedFocus(pageRef.current, first, summaryRef.current);
    const { error } = form.getFieldState(first);
    if (error === undefined || (isMoved && !isSilent(pageRef.current, first, summaryRef.current))) {
      if (isMoved && said !== null) announce(said);
      return;
    }
    const text = names.length > 1 ? messages.reasons.details_not_accepted.title : errorText(first, error);
    announce(said === null ? text : announcement(text, said), 'assertive');
  });
  useEffect(() => {
    if (found !== null) show.current(found);
  }, [found, show]);

  // The decline of another order is no matter of this one.
  const isForgotten = phase === 'idle' && found?.isDecline === true;
  const isPast = isForgotten || phase === 'verifying' || phase === 'unknown' || phase === 'succeeded';
  return {
    names: isPast || found === null ? null : found.names,
    summaryRef,
    placed: found?.error ?? null,
    report,
  };
}

/** Moves the focus, and tells whether it was elsewhere: focus that stays where it is reads nothing out. */
function hasMovedFocus(page: HTMLFormElement, name: string, summary: HTMLElement | null): boolean {
  const before = document.activeElement;
  if (summary === null) focusControl(page, name);
  else summary.focus();
  return document.activeElement !== before;
}

/** Whether the control has its error in a description that does not reach to where the focus is: in a frame. */
function isSilent(page: HTMLFormElement, name: string, summary: HTMLElement | null): boolean {
  const control = page.elements.namedItem(name);
  return summary === null && control instanceof HTMLElement && 'silent' in control.dataset;
}
