'use client';

import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { classNames } from './classNames.js';
import { useFieldContext } from './useFieldContext.js';

/** The radios of the field around it, under its label. */
export const ChoiceGroup = forwardRef<HTMLFieldSetElement, ComponentPropsWithoutRef<'fieldset'>>(
  function ChoiceGroup({ className, children, ...props }, ref) {
    const { label, inputProps } = useFieldContext();
    return (
      <fieldset
        role="radiogroup"
        aria-describedby={inputProps['aria-describedby']}
        aria-invalid={inputProps['aria-invalid']}
        aria-required={inputProps['aria-required']}
        {...props}
        ref={ref}
        className={classNames('tactful-choice-group', className)}
      >
        <legend className="tactful-legend">{label}</legend>
        {children}
      </fieldset>
    );
  },
);
