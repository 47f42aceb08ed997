'use client';

import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { useCheckout } from '../provider/useCheckout.js';
import { classNames } from './classNames.js';
import { useFieldContext } from './useFieldContext.js';
import { useMergedRef } from './useMergedRef.js';

/** What is wrong with the field around it. The line is kept while nothing is, so that the form does not jump. */
export const FieldError = forwardRef<HTMLParagraphElement, ComponentPropsWithoutRef<'p'>>(function FieldError(
  { className, ...props },
  ref,
) {
  const { messages } = useCheckout();
  const { errorText, errorProps } = useFieldContext();
  const mergedRef = useMergedRef(ref, errorProps.ref);
  return (
    <p {...props} id={errorProps.id} ref={mergedRef} className={classNames('tactful-field-error', className)}>
      {errorText !== null && (
        <>
          <svg viewBox="0 0 16 16" aria-hidden="true" className="tactful-field-error-icon">
            <path d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-.8 3.5h1.6v4.7H7.2V4.5Zm.8 8a1 1 0 1 1 0-2 1 1 0 0 1 0 2Z" />
          </svg>
          <span>
            <span className="tactful-hidden">{messages.ui.error_prefix} </span>
            {errorText}
          </span>
        </>
      )}
    </p>
  );
});
