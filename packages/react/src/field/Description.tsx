'use client';

import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { classNames } from './classNames.js';
import { useFieldContext } from './useFieldContext.js';
import { useMergedRef } from './useMergedRef.js';

/** A hint for the field around it. It stays while the field is in error. */
export const Description = forwardRef<HTMLParagraphElement, ComponentPropsWithoutRef<'p'>>(
  function Description({ className, ...props }, ref) {
    const { id, ref: linkRef } = useFieldContext().descriptionProps;
    return (
      <p
        {...props}
        id={id}
        ref={useMergedRef(ref, linkRef)}
        className={classNames('tactful-description', className)}
      />
    );
  },
);
