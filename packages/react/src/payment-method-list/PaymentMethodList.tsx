'use client';

import { type ComponentPropsWithoutRef, forwardRef, useRef } from 'react';
import { classNames } from '../field/classNames.js';
import { Description } from '../field/Description.js';
import { FieldError } from '../field/FieldError.js';
import { FieldContext } from '../field/useFieldContext.js';
import { useCheckout } from '../provider/useCheckout.js';
import { useMethodChoice } from './useMethodChoice.js';
import { MethodListContext } from './useMethodList.js';

/**
 * The ways to pay, under the name `payment_method`: one native radio each, which opens the fields of its method. Only
 * the open fields are checked and sent, and what was typed in the others stays: but for a gateway's secure fields, which
 * load anew and empty. Choose one from the start with the form's `defaultValues`.
 */
export const PaymentMethodList = forwardRef<HTMLFieldSetElement, ComponentPropsWithoutRef<'fieldset'>>(
  function PaymentMethodList({ className, children, ...props }, ref) {
    const block = useRef<HTMLDivElement>(null);
    const { field, methods } = useMethodChoice(block);
    const { none } = useCheckout().messages.ui.payment_methods;
    const isHinted = !methods.canChoose && field.errorText === null;
    return (
      <fieldset
        role="radiogroup"
        tabIndex={-1}
        aria-describedby={field.inputProps['aria-describedby']}
        aria-invalid={field.inputProps['aria-invalid']}
        aria-required
        {...props}
        ref={ref}
        className={classNames('tactful-methods', className)}
      >
        <legend className="tactful-legend">{field.label}</legend>
        <div ref={block} className="tactful-methods-block">
          <MethodListContext.Provider value={methods}>{children}</MethodListContext.Provider>
        </div>
        <FieldContext.Provider value={field}>
          {isHinted ? <Description className="tactful-methods-none">{none}</Description> : <FieldError />}
        </FieldContext.Provider>
      </fieldset>
    );
  },
);
