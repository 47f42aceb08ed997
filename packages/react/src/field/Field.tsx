'use client';

import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { classNames } from './classNames.js';
import { OwnLabelContext } from './OwnLabelContext.js';
import { type FieldOptions, useField } from './useField.js';
import { FieldContext } from './useFieldContext.js';
import { useOwnLabel } from './useOwnLabel.js';

export interface FieldProps extends FieldOptions, ComponentPropsWithoutRef<'div'> {
  /** The name of the value in the form: a field of the core, or one of your own. */
  readonly name: string;
}

/** One field: ties the `Label`, the `Input`, the `Description` and the `FieldError` inside it together. */
export const Field = forwardRef<HTMLDivElement, FieldProps>(function Field(
  { name, rules, optional, values, className, ...props },
  ref,
) {
  const [called, tell] = useOwnLabel(name, values);
  const field = useField(name, { rules, optional, values: called });
  return (
    <FieldContext.Provider value={field}>
      <OwnLabelContext.Provider value={tell}>
        <div
          data-invalid={field.errorText === null ? undefined : ''}
          {...props}
          ref={ref}
          className={classNames('tactful-field', className)}
        />
      </OwnLabelContext.Provider>
    </FieldContext.Provider>
  );
});
