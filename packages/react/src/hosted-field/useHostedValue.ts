'use client';

import { useContext, useEffect, useRef } from 'react';
import { useFormContext } from 'react-hook-form';
import { useFieldContext } from '../field/useFieldContext.js';
import { useFieldErrorText } from '../field/useFieldErrorText.js';
import { useCheckout } from '../provider/useCheckout.js';
import { useLatest } from '../useLatest.js';
import { FormRulesContext } from '../validation/FormRules.js';
import { blank } from './blank.js';
import type { HostedFrame } from './HostedFrame.js';

let changes = 0;

/**
 * A value that stands for one that nobody may read: another one each time, on the whole page, so that another card is
 * another payment. It is blank to whoever trims it, and made of a space that no keyboard has.
 */
function nextBlank(): string {
  changes += 1;
  return blank.repeat(changes);
}

/**
 * Stands in the form for a value that the page never sees, and checks it when every field is checked: on leaving it with
 * a value, and at each change while it is in error.
 */
export function useHostedValue(name: string, frame: HostedFrame, focusFrame: () => void): void {
  const form = useFormContext();
  const { announce } = useCheckout();
  const { validateOn, said } = useContext(FormRulesContext);
  const errorText = useFieldErrorText();
  const { ref } = useFieldContext().inputProps;
  const { status, content, timesLeft } = frame;
  const latest = useLatest({ ref, focusFrame });

  useEffect(() => {
    const register = latest.current.ref;
    register({ name, value: '', focus: () => latest.current.focusFrame() });
    return () => register(null);
  }, [name, latest]);

  const check = useLatest(async (): Promise<void> => {
    if (await form.trigger(name)) return;
    const { error } = form.getFieldState(name);
    if (error !== undefined) said(announce(errorText(name, error)));
  });

  const isFirst = useRef(true);
  const change = useLatest(({ isEmpty }: HostedFrame['content']): void => {
    form.setValue(name, isEmpty ? '' : nextBlank());
    if (form.getFieldState(name).invalid) void form.trigger(name);
  });
  useEffect(() => {
    if (isFirst.current) isFirst.current = false;
    else change.current(content);
  }, [content, change]);

  const leave = useLatest((): void => {
    // In another window the field was not left. The frame tells of it before the page knows which element has the focus.
    const isLeft = document.hasFocus() && !content.isEmpty && !form.getFieldState(name).invalid;
    if (isLeft && validateOn === 'blur') void check.current();
  });
  useEffect(() => {
    if (timesLeft > 0) leave.current();
  }, [timesLeft, leave]);

  const load = useLatest((now: HostedFrame['status']): void => {
    if (now === 'failed') void check.current();
    const { error } = form.getFieldState(name);
    if (now !== 'failed' && error?.type === 'secure_fields_not_loaded') form.clearErrors(name);
  });
  useEffect(() => load.current(status), [status, load]);
}
