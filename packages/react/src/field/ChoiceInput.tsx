'use client';

import { type ComponentPropsWithoutRef, forwardRef, useCallback } from 'react';
import { useFormContext } from 'react-hook-form';
import { classNames } from './classNames.js';
import { joinEvents } from './joinEvents.js';
import { useFieldContext } from './useFieldContext.js';
import { useMergedRef } from './useMergedRef.js';

export interface ChoiceInputProps extends Omit<ComponentPropsWithoutRef<'input'>, 'id' | 'name' | 'type'> {
  readonly type: 'checkbox' | 'radio';
  /** What the field holds when this is chosen. */
  readonly value: string;
}

/** A box to tick, or one of several to choose from, with its words. It belongs to the field around it. */
export const ChoiceInput = forwardRef<HTMLInputElement, ChoiceInputProps>(function ChoiceInput(
  { className, children, ...props },
  ref,
) {
  const { inputProps } = useFieldContext();
  const { getValues, setValue } = useFormContext();
  const { name, ref: register } = inputProps;
  // react-hook-form unticks a radio that was ticked before the form's script had loaded.
  const keep = useCallback(
    (input: HTMLInputElement | null) => {
      const isTicked = input?.checked === true;
      register(input);
      if (isTicked && getValues(name) !== input.value) setValue(name, input.value);
    },
    [register, getValues, setValue, name],
  );
  // Of a radio, it is the group that is described, and that can be in error.
  const own = props.type === 'checkbox' ? inputProps : { name };
  return (
    <label className={classNames('tactful-choice', className)}>
      <input {...own} {...props} {...joinEvents(inputProps, props)} ref={useMergedRef(ref, keep)} />
      <span>{children}</span>
    </label>
  );
});
