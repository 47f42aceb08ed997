'use client';

import type { HostedFields } from 'braintree-web';
import { type ReactNode, type RefObject, useEffect } from 'react';
import { useFieldContext } from '../field/useFieldContext.js';
import { HostedField, type HostedFieldProps } from '../hosted-field/HostedField.js';
import type { BraintreeFieldState } from './useBraintreeField.js';
import { WayBack } from './WayBack.js';

interface BraintreeFieldProps extends Pick<HostedFieldProps, 'name' | 'description' | 'values'> {
  readonly field: BraintreeFieldState;
  readonly made: RefObject<HostedFields | null>;
  /** Beside the frame. */
  readonly children?: ReactNode;
}

/** One of Braintree's fields in our frame. */
export function BraintreeField({ field, made, children, ...props }: BraintreeFieldProps): ReactNode {
  const { key, box, frame } = field;
  const focusFrame = (): void => void made.current?.focus(key);
  return (
    <HostedField {...props} ref={box} frame={frame} focusFrame={focusFrame} saysErrors>
      <WayBack />
      {children}
      <FrameError field={field} made={made} />
    </HostedField>
  );
}

/** Tells a screen reader in the frame what is wrong with the value. */
function FrameError({ field, made }: Pick<BraintreeFieldProps, 'field' | 'made'>): ReactNode {
  const { key, frame } = field;
  const { errorText } = useFieldContext();
  const isReady = frame.status === 'ready';
  useEffect(() => {
    const invalid = { field: key, attribute: 'aria-invalid' } as const;
    if (!isReady) return;
    made.current?.setMessage({ field: key, message: errorText ?? '' });
    void (errorText === null
      ? made.current?.removeAttribute(invalid)
      : made.current?.setAttribute({ ...invalid, value: true }));
  }, [isReady, errorText, key, made]);
  return null;
}
