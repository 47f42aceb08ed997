'use client';

import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { classNames } from '../field/classNames.js';

export interface ButtonProps extends ComponentPropsWithoutRef<'button'> {
  /** What it started is still under way: it keeps the focus and does nothing more. @default false */
  readonly isBusy?: boolean | undefined;
}

/** A button of a step beside paying. It never sends the form around it. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { isBusy = false, className, onClick, ...props },
  ref,
) {
  return (
    <button
      {...props}
      ref={ref}
      type="button"
      aria-disabled={isBusy || undefined}
      className={classNames('tactful-button', className)}
      onClick={(event) => {
        if (!isBusy) onClick?.(event);
      }}
    />
  );
});
