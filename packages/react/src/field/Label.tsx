'use client';

import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { useCheckout } from '../provider/useCheckout.js';
import { classNames } from './classNames.js';
import { useFieldContext } from './useFieldContext.js';

/** The label of the field around it, in the shopper's language. Says so when the field is optional. */
export const Label = forwardRef<HTMLLabelElement, ComponentPropsWithoutRef<'label'>>(function Label(
  { className, children, ...props },
  ref,
) {
  const { messages } = useCheckout();
  const { label, optional, labelProps } = useFieldContext();
  return (
    <label {...labelProps} {...props} ref={ref} className={classNames('tactful-label', className)}>
      {children ?? label}
      {optional && ' '}
      {optional && <span className="tactful-optional">({messages.ui.optional})</span>}
    </label>
  );
});
