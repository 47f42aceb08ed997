'use client';

import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { classNames } from './classNames.js';
import { joinEvents } from './joinEvents.js';
import { useFieldContext } from './useFieldContext.js';
import { useMergedRef } from './useMergedRef.js';

export type SelectProps = Omit<ComponentPropsWithoutRef<'select'>, 'id' | 'name' | 'value' | 'multiple'>;

/** The native select of the field around it. The form reads its value from the element. */
export const Select = forwardRef<HTMLSelectElement, SelectProps>(function Select(
  { className, ...props },
  ref,
) {
  const { inputProps } = useFieldContext();
  return (
    <select
      {...inputProps}
      {...props}
      {...joinEvents(inputProps, props)}
      ref={useMergedRef(ref, inputProps.ref)}
      className={classNames('tactful-input tactful-select', className)}
    />
  );
});
