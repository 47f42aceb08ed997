'use client';

import type { Field, PublicPaymentError, PublicReason } from '@tactful/core';
import { useEffect, useState } from 'react';
import { type FieldPath, type FieldValues, get, type UseFormReturn } from 'react-hook-form';
import { placeIssues } from './placeIssues.js';
import { useLatest } from './useLatest.js';

/** What is used of a react-hook-form form, in a shape that every form has, whatever its values and their transformation. */
interface ErrorForm {
  readonly control: { readonly _fields: object };
  setError(name: string, error: { readonly type: string }): void;
  clearErrors(name: string | readonly string[] | undefined): void;
  getFieldState(name: string): { readonly error?: { readonly type?: unknown } | undefined };
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

/**
 * Puts a payment error's problems at the fields of any react-hook-form form, as errors whose `type` is the public
 * reason. Each goes when the shopper changes the value or the payment error does. Returns what no field of the form can
 * show, for the banner.
 * @param fieldNames Your form's names of fields, where they differ from ours.
 */
export function usePaymentErrors<Values extends FieldValues, Context, Transformed>(
  form: UseFormReturn<Values, Context, Transformed>,
  error: PublicPaymentError | null,
  fieldNames: Partial<Record<Field, FieldPath<Values>>> = {},
): PublicPaymentError | null {
  const latest = useLatest<{ readonly form: ErrorForm; readonly names: Partial<Record<Field, string>> }>({
    form,
    names: fieldNames,
  });
  const [left, setLeft] = useState<Record<'error' | 'rest', PublicPaymentError | null>>({
    error: null,
    rest: null,
  });

  useEffect(() => {
    if (error === null) return undefined;
    const { form, names } = latest.current;
    const { placed, rest } = placeIssues(error, (field) => {
      const name = names[field] ?? field;
      // oxlint-disable-next-line eslint/no-underscore-dangle -- no public call tells which fields are on the page
      return get(form.control._fields, `${name}._f.mount`) === true ? name : undefined;
    });
    // oxlint-disable-next-line react/set-state-in-effect -- which fields there are is known only when they are on the page
    setLeft({ error, rest });
    return holdErrors(form, placed);
  }, [error, latest]);

  return left.error === error ? left.rest : null;
}

/** Keeps the errors at their fields, also through a validation that passes, until the values change or it is undone. */
function holdErrors(form: ErrorForm, placed: ReadonlyMap<string, PublicReason>): () => void {
  const own = new Map<string, OwnError>();
  for (const [name, reason] of placed) {
    own.set(name, { reason, value: form.getValues(name) });
    form.setError(name, { type: reason });
  }
  const clear = (name: string, { reason }: OwnError): void => {
    own.delete(name);
    if (form.getFieldState(name).error?.type === reason) form.clearErrors(name);
  };
  const callback = (): void => {
    for (const [name, error] of own) {
      if (form.getValues(name) !== error.value) clear(name, error);
      else if (form.getFieldState(name).error === undefined) form.setError(name, { type: error.reason });
    }
  };
  const unsubscribe = form.subscribe({ formState: { errors: true, values: true }, callback });
  return () => {
    unsubscribe();
    for (const [name, error] of own) clear(name, error);
  };
}
