'use client';

import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { classNames } from './classNames.js';
import { joinEvents } from './joinEvents.js';
import { useFieldContext } from './useFieldContext.js';
import { useMergedRef } from './useMergedRef.js';

export type InputProps = Omit<ComponentPropsWithoutRef<'input'>, 'id' | 'name' | 'value' | 'defaultValue'>;

/**
 * The input of the field around it. The form reads its value from the element: it is in no attribute and in no state of
 * React, so that a card number cannot be found in the page's markup.
 */
export const Input = forwardRef<HTMLInputElement, InputProps>(function Input({ className, ...props }, ref) {
  const { inputProps } = useFieldContext();
  return (
    <input
      type="text"
      {...inputProps}
      {...props}
      {...joinEvents(inputProps, props)}
      ref={useMergedRef(ref, inputProps.ref)}
      className={classNames('tactful-input', className)}
    />
  );
});
