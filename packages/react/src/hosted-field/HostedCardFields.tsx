'use client';

import { type ComponentPropsWithoutRef, type ForwardedRef, forwardRef, useRef, useState } from 'react';
import { useFormState } from 'react-hook-form';
import { Button } from '../button/Button.js';
import { classNames } from '../field/classNames.js';
import { useMergedRef } from '../field/useMergedRef.js';
import { useCheckout } from '../provider/useCheckout.js';
import { useFocusEffect } from '../useFocusEffect.js';
import { useFormAround } from '../validation/useFormAround.js';

export interface HostedCardFieldsProps extends ComponentPropsWithoutRef<'fieldset'> {
  /** Loads the fields again. Without it, that is not offered. */
  readonly onRetry?: (() => void) | undefined;
  /** The element with the fields alone, for an SDK that wants one around its frames. */
  readonly blockRef?: ForwardedRef<HTMLDivElement> | undefined;
}

/**
 * The secure fields of a card as one block: number, expiry date and security code, in this order. Says once what can be
 * done when they did not load.
 */
export const HostedCardFields = forwardRef<HTMLFieldSetElement, HostedCardFieldsProps>(
  function HostedCardFields({ onRetry, blockRef, className, children, ...props }, ref) {
    const { messages } = useCheckout();
    const block = useRef<HTMLDivElement>(null);
    const { errors } = useFormState({ control: useFormAround().control });
    const isMissing = Object.values(errors).some((error) => error?.type === 'secure_fields_not_loaded');
    const [retries, setRetries] = useState(0);
    const retry = (): void => {
      setRetries(retries + 1);
      onRetry?.();
    };
    // The button goes while the fields load, and some are made anew: the first of them takes the focus.
    useFocusEffect(() => {
      if (retries > 0) block.current?.querySelector<HTMLElement>('.tactful-hosted')?.focus();
    }, [retries]);
    return (
      <fieldset {...props} ref={ref} className={classNames('tactful-card-fields', className)}>
        <legend className="tactful-legend">{messages.ui.card_group}</legend>
        <div ref={useMergedRef(blockRef ?? null, block)} className="tactful-card-block">
          {children}
        </div>
        {isMissing && (
          <div className="tactful-hosted-note">
            <p>{messages.reasons.secure_fields_not_loaded.body}</p>
            {onRetry && <Button onClick={retry}>{messages.actions.try_again}</Button>}
          </div>
        )}
      </fieldset>
    );
  },
);
