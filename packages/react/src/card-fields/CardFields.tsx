'use client';

import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import type { CardBrandId } from '../card-brand/cardBrand.js';
import { CardExpiryField } from '../card-expiry/CardExpiryField.js';
import { CardNumberField } from '../card-number/CardNumberField.js';
import { CardSecurityCodeField } from '../card-security-code/CardSecurityCodeField.js';
import { classNames } from '../field/classNames.js';
import { useCheckout } from '../provider/useCheckout.js';

export interface CardFieldsProps extends Omit<ComponentPropsWithoutRef<'fieldset'>, 'children'> {
  /** The brands that are accepted. The same list at every render. @default all */
  readonly brands?: readonly CardBrandId[] | undefined;
}

/** Number, expiry date and security code of a card, as one block. */
export const CardFields = forwardRef<HTMLFieldSetElement, CardFieldsProps>(function CardFields(
  { brands, className, ...props },
  ref,
) {
  const { messages } = useCheckout();
  return (
    <fieldset {...props} ref={ref} className={classNames('tactful-card-fields', className)}>
      <legend className="tactful-legend">{messages.ui.card_group}</legend>
      <div className="tactful-card-block">
        <CardNumberField {...(brands === undefined ? {} : { brands })} />
        <CardExpiryField />
        <CardSecurityCodeField />
      </div>
    </fieldset>
  );
});
