'use client';

import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import { classNames } from '../field/classNames.js';
import { useCheckout } from '../provider/useCheckout.js';

/**
 * The secure fields of a card as one block: number, expiry date and security code, in this order. Says once what can be
 * done when they did not load.
 */
export const HostedCardFields = forwardRef<HTMLFieldSetElement, ComponentPropsWithoutRef<'fieldset'>>(
  function HostedCardFields({ className, children, ...props }, ref) {
    const { messages } = useCheckout();
    const { errors } = useFormState({ control: useFormContext().control });
    const isMissing = Object.values(errors).some((error) => error?.type === 'secure_fields_not_loaded');
    return (
      <fieldset {...props} ref={ref} className={classNames('tactful-card-fields', className)}>
        <legend className="tactful-legend">{messages.ui.card_group}</legend>
        <div className="tactful-card-block">{children}</div>
        {isMissing && <p className="tactful-hosted-note">{messages.reasons.secure_fields_not_loaded.body}</p>}
      </fieldset>
    );
  },
);
