'use client';

import type { MessageValues } from '@tactful/core';
import { type RefCallback, useCallback, useId, useState } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import { useCheckout } from '../provider/useCheckout.js';
import type { Rules } from '../validation/Rules.js';
import { fieldErrorText } from './fieldErrorText.js';
import { fieldLabel } from './fieldLabel.js';
import { sentenceCase } from './sentenceCase.js';
import { type FieldEvents, useFieldRules } from './useFieldRules.js';

/** How a field is checked, and what is said of it. */
export interface FieldOptions {
  /** What is checked, in this order. @default nothing */
  readonly rules?: Rules | undefined;
  /** May stay empty. @default false */
  readonly optional?: boolean | undefined;
  /** What the texts of this field may name. The same object at every render. */
  readonly values?: MessageValues | undefined;
}

interface LinkedProps {
  readonly id: string;
  readonly ref: RefCallback<HTMLElement>;
}

/** One field of the form, for markup of your own: spread the props onto the elements they are named after. */
export interface FieldState {
  readonly optional: boolean;
  /** What the field is called in the shopper's language, if it is one that the core knows. */
  readonly label: string;
  /** What is wrong with the value. `null`: nothing, as far as we know. */
  readonly errorText: string | null;
  readonly labelProps: { readonly htmlFor: string };
  readonly inputProps: FieldEvents & {
    readonly id: string;
    readonly 'aria-describedby': string | undefined;
    readonly 'aria-invalid': true | undefined;
    readonly 'aria-required': true | undefined;
  };
  readonly descriptionProps: LinkedProps;
  readonly errorProps: LinkedProps;
}

/**
 * Registers a field with the form around it under its name, and ties its label, description and error together. Inside a
 * `PaymentForm`, or a `FormProvider` of react-hook-form whose `useForm` got our `formOptions`.
 */
export function useField(name: string, options: FieldOptions = {}): FieldState {
  const { optional = false, values } = options;
  const { messages } = useCheckout();
  const events = useFieldRules(name, options);
  const { error } = useFormContext().getFieldState(name, useFormState({ name, exact: true }));
  const id = useId();
  const [hasDescription, descriptionProps] = useLinked(`${id}-description`);
  const [hasError, errorProps] = useLinked(`${id}-error`);
  const links = [hasDescription && descriptionProps.id, hasError && error !== undefined && errorProps.id];
  return {
    optional,
    label: sentenceCase(fieldLabel(name, messages, values), messages.lang),
    errorText: error === undefined ? null : fieldErrorText(name, error, messages, values),
    labelProps: { htmlFor: id },
    inputProps: {
      ...events,
      id,
      'aria-describedby': links.filter(Boolean).join(' ') || undefined,
      'aria-invalid': error === undefined ? undefined : true,
      // Not `required`: in a form without `noValidate` the browser would then stop the form with words of its own.
      'aria-required': optional ? undefined : true,
    },
    descriptionProps,
    errorProps,
  };
}

/** An element that the input is linked to while it is on the page. */
function useLinked(id: string): readonly [boolean, LinkedProps] {
  const [isThere, setIsThere] = useState(false);
  const ref = useCallback((element: HTMLElement | null) => setIsThere(element !== null), []);
  return [isThere, { id, ref }];
}
