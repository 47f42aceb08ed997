'use client';

import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { classNames } from '../field/classNames.js';

export interface ButtonProps extends ComponentPropsWithoutRef<'button'> {
  /** What it started is still under way: it keeps the focus and does nothing more. @default false */
  readonly isBusy?: boolean | undefined;
  /** What it says meanwhile. Beside a plain text, the button has the width of the longer one all the time. */
  readonly busyLabel?: string | undefined;
}

/** A button of a step beside paying. It never sends the form around it. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { isBusy = false, busyLabel, className, onClick, children, ...props },
  ref,
) {
  const idleLabel = typeof children === 'string' ? children : undefined;
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
    >
      {busyLabel === undefined ? (
        children
      ) : (
        <span className="tactful-button-labels" data-other={isBusy ? idleLabel : busyLabel}>
          <span>{isBusy ? busyLabel : children}</span>
        </span>
      )}
    </button>
  );
});
