'use client';

import { type ComponentPropsWithoutRef, forwardRef, useContext, useEffect } from 'react';
import { useCheckout } from '../provider/useCheckout.js';
import { classNames } from './classNames.js';
import { OwnLabelContext } from './OwnLabelContext.js';
import { useFieldContext } from './useFieldContext.js';

/**
 * The label of the field around it, in the shopper's language. Says so when the field is optional. A text of your own in it
 * is also what a field of your own is called where the form asks for it.
 */
export const Label = forwardRef<HTMLLabelElement, ComponentPropsWithoutRef<'label'>>(function Label(
  { className, children, ...props },
  ref,
) {
  const { messages } = useCheckout();
  const { label, optional, labelProps } = useFieldContext();
  const tell = useContext(OwnLabelContext);
  const own = typeof children === 'string' ? children : undefined;
  useEffect(() => {
    tell(own);
    return () => tell(undefined);
  }, [tell, own]);
  return (
    <label {...labelProps} {...props} ref={ref} className={classNames('tactful-label', className)}>
      {children ?? label}
      {optional && ' '}
      {optional && <span className="tactful-optional">({messages.ui.optional})</span>}
    </label>
  );
});
