'use client';

import { type ComponentPropsWithoutRef, forwardRef, type Ref, useRef } from 'react';
import { useFormState } from 'react-hook-form';
import { Button } from '../button/Button.js';
import { classNames } from '../field/classNames.js';
import { useCheckout } from '../provider/useCheckout.js';
import { useFormAround } from '../validation/useFormAround.js';

export interface HostedCardFieldsProps extends ComponentPropsWithoutRef<'fieldset'> {
  /** Loads the fields again. Without it, that is not offered. */
  readonly onRetry?: (() => void) | undefined;
  /** The element with the fields alone, for an SDK that wants one around its frames. */
  readonly blockRef?: Ref<HTMLDivElement> | undefined;
}

/**
 * The secure fields of a card as one block: number, expiry date and security code, in this order. Says once what can be
 * done when they did not load.
 */
export const HostedCardFields = forwardRef<HTMLFieldSetElement, HostedCardFieldsProps>(
  function HostedCardFields({ onRetry, blockRef, className, children, ...props }, ref) {
    const { messages } = useCheckout();
    const note = useRef<HTMLDivElement>(null);
    const { errors } = useFormState({ control: useFormAround().control });
    const isMissing = Object.values(errors).some((error) => error?.type === 'secure_fields_not_loaded');
    const retry = (): void => {
      // The button goes while the fields load: the first of them takes the focus.
      note.current?.parentElement?.querySelector<HTMLElement>('.tactful-hosted')?.focus();
      onRetry?.();
    };
    return (
      <fieldset {...props} ref={ref} className={classNames('tactful-card-fields', className)}>
        <legend className="tactful-legend">{messages.ui.card_group}</legend>
        <div ref={blockRef} className="tactful-card-block">
          {children}
        </div>
        {isMissing && (
          <div ref={note} className="tactful-hosted-note">
            <p>{messages.reasons.secure_fields_not_loaded.body}</p>
            {onRetry && <Button onClick={retry}>{messages.actions.try_again}</Button>}
          </div>
        )}
      </fieldset>
    );
  },
);
