'use client';

import type { Field, PublicPaymentError, PublicReason } from '@tactful/core';
import { useEffect, useState } from 'react';
import { type FieldPath, type FieldValues, get, type UseFormReturn } from 'react-hook-form';
import { useFieldErrorText } from './field/useFieldErrorText.js';
import { isAttended } from './isAttended.js';
import { placeIssues } from './placeIssues.js';
import { useLatest } from './useLatest.js';

/** What is used of a react-hook-form form, in a shape that every form has, whatever its values and their transformation. */
interface ErrorForm {
  /** No public call tells which fields are on the page, in which order, nor gives a field's element. */
  readonly control: {
    readonly _fields: object;
    readonly _names: { readonly mount: ReadonlySet<string> };
    readonly _options: { readonly shouldFocusError?: boolean | undefined };
  };
  setError(name: string, error: { readonly type: PublicReason; readonly message: string }): void;
  setFocus(name: string): void;
  setValue(name: string, value: false): void;
  clearErrors(name: string | readonly string[] | undefined): void;
  getFieldState(name: string): {
    readonly error?: { readonly type?: unknown; readonly message?: unknown } | undefined;
  };
  getValues(name: string): unknown;
  subscribe(options: {
    readonly formState: { readonly errors: true; readonly values: true };
    readonly callback: () => void;
  }): () => void;
}

interface OwnError {
  readonly reason: PublicReason;
  readonly value: unknown;
}

interface Left {
  readonly error: PublicPaymentError | null;
  readonly placed: Placed;
  readonly rest: PublicPaymentError | null;
}

type Placed = ReadonlyMap<string, PublicReason>;
type Say = (name: string, error: { readonly type: PublicReason }) => string;

const nothing: Left = { error: null, placed: new Map(), rest: null };

/**
 * Puts a payment error's problems at the fields of any react-hook-form form, as errors whose `type` is the public
 * reason and whose `message` says it in the shopper's language. Each goes when the shopper changes the value or the
 * payment error does. When nothing else is left to say, the focus moves to the first of these fields, as after the form's
 * own validation: unless the shopper has left the form, or its option `shouldFocusError` is `false`.
 * @returns what no field of the form can show, for the banner. What is no failure, such as an order that is paid already,
 * is for `PaymentStatus`.
 * @param error What `usePayment` gives. Only the problems of a payment that was declined stand at fields.
 * @param fieldNames Your form's names of fields, where they differ from ours.
 */
export function usePaymentErrors<Values extends FieldValues, Context, Transformed>(
  form: UseFormReturn<Values, Context, Transformed>,
  error: PublicPaymentError | null,
  fieldNames: Partial<Record<Field, FieldPath<Values>>> = {},
): PublicPaymentError | null {
  const say = useFieldErrorText();
  const latest = useLatest<{
    readonly form: ErrorForm;
    readonly names: Partial<Record<Field, string>>;
    readonly say: Say;
  }>({ form, names: fieldNames, say });
  const [left, setLeft] = useState(nothing);

  useEffect(() => {
    if (error === null) return undefined;
    const { form, names } = latest.current;
    const { _fields } = form.control;
    const { placed, rest } = placeIssues(error, (field) => {
      const name = names[field] ?? field;
      return get(_fields, `${name}._f.mount`) === true ? name : undefined;
    });
    // oxlint-disable-next-line react/set-state-in-effect -- which fields there are is known only when they are on the page
    setLeft({ error, placed, rest });
    return holdErrors(form, placed, (name, error) => latest.current.say(name, error));
  }, [error, latest]);

  // Now the texts are on the page, so that a screen reader finds them at the field.
  useEffect(() => {
    if (left.rest === null) focusFirst(latest.current.form, left.placed);
  }, [left, latest]);

  // The language may change while the texts stand there.
  useEffect(() => {
    const { form } = latest.current;
    for (const [name, type] of left.placed) {
      const message = say(name, { type });
      const { error } = form.getFieldState(name);
      if (error?.type === type && error.message !== message) form.setError(name, { type, message });
    }
  }, [left, say, latest]);

  return left.error === error ? left.rest : null;
}

/** Keeps the errors at their fields, also through a validation that passes, until the values change or it is undone. */
function holdErrors(form: ErrorForm, placed: Placed, say: Say): () => void {
  const own = new Map<string, OwnError>();
  const put = (name: string, type: PublicReason): void =>
    form.setError(name, { type, message: say(name, { type }) });
  for (const [name, reason] of placed) {
    // What was agreed to has ended: the box can be ticked again.
    if (reason === 'mandate_not_active' && isBox(form, name)) form.setValue(name, false);
    own.set(name, { reason, value: form.getValues(name) });
    put(name, reason);
  }
  const clear = (name: string, { reason }: OwnError): void => {
    own.delete(name);
    if (form.getFieldState(name).error?.type === reason) form.clearErrors(name);
  };
  const callback = (): void => {
    for (const [name, error] of own) {
      if (form.getValues(name) !== error.value) clear(name, error);
      else if (form.getFieldState(name).error === undefined) put(name, error.reason);
    }
  };
  const unsubscribe = form.subscribe({ formState: { errors: true, values: true }, callback });
  return () => {
    unsubscribe();
    for (const [name, error] of own) clear(name, error);
  };
}

/** Whatever field the answer names, nothing that was typed is lost. */
function isBox(form: ErrorForm, name: string): boolean {
  const { _fields } = form.control;
  return get(_fields, `${name}._f.ref.type`) === 'checkbox';
}

/** In the order of the form's own validation. */
function focusFirst(form: ErrorForm, placed: Placed): void {
  const { _fields, _names, _options } = form.control;
  const first = [..._names.mount].find((name) => placed.has(name));
  if (first === undefined || _options.shouldFocusError === false) return;
  const element: unknown = get(_fields, `${first}._f.ref`);
  // A controlled field does not tell its element: then any form counts for the one that the shopper is in.
  const isHere =
    element instanceof HTMLElement
      ? isAttended(element)
      : document.querySelector(':focus:not(form *)') === null;
  if (isHere) form.setFocus(first);
}
