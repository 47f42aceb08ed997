'use client';

import { type ComponentPropsWithoutRef, type FocusEvent, forwardRef, type ReactNode } from 'react';
import { classNames } from '../field/classNames.js';
import { Description } from '../field/Description.js';
import { Label } from '../field/Label.js';
import { useFieldContext } from '../field/useFieldContext.js';
import { useCheckout } from '../provider/useCheckout.js';
import type { HostedFrame } from './HostedFrame.js';
import { useHostedValue } from './useHostedValue.js';

export interface HostedControlProps extends Omit<
  ComponentPropsWithoutRef<'fieldset'>,
  'name' | 'id' | 'tabIndex' | 'onFocus'
> {
  readonly name: string;
  /** What is known of the frame: `useHostedFrame` keeps it. */
  readonly frame: HostedFrame;
  /** Moves the focus into the frame. */
  readonly focusFrame: () => void;
  readonly description?: ReactNode;
  /** The SDK itself tells a screen reader in the frame what is wrong. @default false */
  readonly saysErrors?: boolean | undefined;
  /** Where the SDK puts its frame. */
  readonly children: ReactNode;
}

/**
 * Label, description and frame. A fieldset stands for the frame in the form: it has a name there and can be focused like
 * an input, but holds no value, so that no browser fills a card number into the page itself.
 */
export const HostedControl = forwardRef<HTMLFieldSetElement, HostedControlProps>(function HostedControl(
  { name, frame, focusFrame, description, saysErrors = false, className, children, ...props },
  ref,
) {
  const { announce } = useCheckout();
  const { inputProps, errorText } = useFieldContext();
  const { id, 'aria-describedby': describedBy } = inputProps;
  useHostedValue(name, frame, focusFrame);

  const handleFocus = (event: FocusEvent<HTMLFieldSetElement>): void => {
    if (event.target !== event.currentTarget || frame.status !== 'ready') return;
    focusFrame();
    // What describes the fieldset does not reach into another document.
    if (errorText !== null && !saysErrors) announce(errorText);
  };
  return (
    <>
      <Label id={`${id}-label`} onClick={focusFrame} />
      {description !== undefined && <Description>{description}</Description>}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it hands the focus on into the frame */}
      <fieldset
        data-status={frame.status}
        data-focused={frame.isFocused ? '' : undefined}
        data-silent={saysErrors ? undefined : ''}
        aria-busy={frame.status === 'loading' || undefined}
        {...props}
        ref={ref}
        id={id}
        name={name}
        tabIndex={-1}
        aria-labelledby={`${id}-label`}
        aria-describedby={describedBy}
        className={classNames('tactful-input tactful-hosted', className)}
        onFocus={handleFocus}
      >
        {frame.status === 'loading' && <span className="tactful-loading-bar" />}
        {children}
      </fieldset>
    </>
  );
});
