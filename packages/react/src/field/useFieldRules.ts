'use client';

import { type FocusEvent, type FormEvent, useContext, useEffect, useRef } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { explainSameName } from '../problem-report/explainSameName.js';
import { useCheckout } from '../provider/useCheckout.js';
import { filled } from '../validation/filled.js';
import { FormRulesContext } from '../validation/FormRules.js';
import type { Rules } from '../validation/Rules.js';
import { useFormAround } from '../validation/useFormAround.js';
import { fieldErrorText } from './fieldErrorText.js';
import { isTyped } from './isTyped.js';
import type { FieldOptions } from './useField.js';

/** What a bundler puts a word in place of: so a production build does not hold what is said while developing. */
declare const process: { readonly env: { readonly NODE_ENV?: string } };

export interface FieldEvents extends Pick<UseFormRegisterReturn, 'name' | 'ref'> {
  readonly onInput: (event: FormEvent<Control>) => void;
  readonly onChange: (event: FormEvent<Control>) => void;
  readonly onBlur: (event: FocusEvent<Control>) => void;
}

type Control = HTMLInputElement | HTMLSelectElement;

/**
 * Registers a field and checks it late for an error, at once for relief: on leaving it with a value, when a value comes
 * at once (paste, autofill), and at every change while it is in error.
 */
export function useFieldRules(
  name: string,
  { rules = {}, optional = false, values }: FieldOptions,
): FieldEvents {
  const form = useFormAround();
  const { messages, announce } = useCheckout();
  const { validateOn, values: shared, said } = useContext(FormRulesContext);
  const { ref, onChange, onBlur } = form.register(name, {
    validate: asChecks(name, rules, optional),
  });
  useEffect(() => {
    if (values === undefined) return undefined;
    shared.set(name, values);
    return () => void shared.delete(name);
  }, [shared, name, values]);

  const { control } = form;
  useEffect(
    () => (process.env.NODE_ENV === 'production' ? undefined : explainSameName(control, name)),
    [control, name],
  );

  const latest = useRef(0);
  const check = async (isSaid: boolean): Promise<void> => {
    const text: unknown = form.getValues(name);
    const turn = (latest.current += 1);
    const isRight = await form.trigger(name);
    const isLatest = turn === latest.current;
    // A check that took its time has written what it found of an older text over what is known of the newer one.
    if (form.getValues(name) !== text && !(isRight && isLatest)) return check(isSaid && isLatest);
    const { error } = form.getFieldState(name);
    if (!isSaid || !isLatest || error === undefined) return;
    said(announce(fieldErrorText(name, error, messages, values)));
  };

  // React leaves out `onChange` when a mask wrote the value, and `onInput` when a browser fills in without one.
  const handleInput = (event: FormEvent<Control>): void => {
    const value = textOf(event.currentTarget);
    if (form.getValues(name) === value) return;
    void onChange(event);
    if (form.getFieldState(name).invalid) void check(false);
    else if (validateOn === 'blur' && filled(value) && !isTyped(event.nativeEvent)) void check(true);
  };

  const handleBlur = (event: FocusEvent<Control>): void => {
    void onBlur(event);
    // Another window has the focus now, perhaps the one the number is copied from: the field was not left.
    if (event.currentTarget === document.activeElement) return;
    if (validateOn === 'submit' || !filled(textOf(event.currentTarget)) || form.getFieldState(name).invalid)
      return;
    void check(true);
  };

  return { name, ref, onInput: handleInput, onChange: handleInput, onBlur: handleBlur };
}

/** What is chosen or typed. A box or a radio that is not ticked holds nothing. */
function textOf(control: Control): string {
  const isChoice = control.type === 'checkbox' || control.type === 'radio';
  return isChoice && 'checked' in control && !control.checked ? '' : control.value;
}

type Check = (value: unknown) => ReturnType<Rules[string]>;

function asChecks(name: string, rules: Rules, optional: boolean): Record<string, Check> {
  return Object.fromEntries(
    Object.entries(rules).map(([reason, check]) => {
      if (typeof check !== 'function') throw noCheck(name, reason);
      const checkText = (value: unknown): ReturnType<Check> => {
        const text = typeof value === 'string' ? value : '';
        return (optional && !filled(text)) || check(text);
      };
      return [reason, checkText];
    }),
  );
}

/** JavaScript may give a rule as react-hook-form takes it. */
function noCheck(name: string, reason: string): Error {
  return new Error(
    `Tactful: the rule "${reason}" of the field "${name}" is no function, so the field cannot be checked and the form cannot be sent. ` +
      "Give each rule a function of the value: { value_missing: (value) => value !== '' }, or one that returns what is wrong.",
  );
}
