'use client';

import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { classNames } from './classNames.js';
import { ErrorText } from './ErrorText.js';
import { useFieldContext } from './useFieldContext.js';
import { useMergedRef } from './useMergedRef.js';

/** What is wrong with the field around it. The line is kept while nothing is, so that the form does not jump. */
export const FieldError = forwardRef<HTMLParagraphElement, ComponentPropsWithoutRef<'p'>>(function FieldError(
  { className, ...props },
  ref,
) {
  const { errorText, errorProps } = useFieldContext();
  const mergedRef = useMergedRef(ref, errorProps.ref);
  return (
    <p {...props} id={errorProps.id} ref={mergedRef} className={classNames('tactful-field-error', className)}>
      {errorText !== null && <ErrorText>{errorText}</ErrorText>}
    </p>
  );
});
