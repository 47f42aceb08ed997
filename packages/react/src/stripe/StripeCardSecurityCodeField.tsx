'use client';

import { CardCvcElement } from '@stripe/react-stripe-js';
import type { StripeCardCvcElementOptions } from '@stripe/stripe-js';
import { type ReactNode, useMemo } from 'react';
import { securityCodeHint } from '../card-security-code/securityCodeHint.js';
import { HostedField } from '../hosted-field/HostedField.js';
import { useCheckout } from '../provider/useCheckout.js';
import type { StripeBrand } from './StripeBrand.js';
import type { StripeFieldProps } from './StripeFieldProps.js';
import { useStripeField } from './useStripeField.js';

export interface StripeCardSecurityCodeFieldProps extends StripeFieldProps<StripeCardCvcElementOptions> {
  /** What `onBrand` of the number's field told: the hint then says where this card has its code. */
  readonly brand?: StripeBrand | undefined;
}

/** The security code of a card, in Stripe's frame. Inside `<Elements>`. */
export function StripeCardSecurityCodeField({
  options,
  className,
  timeout,
  brand = 'unknown',
}: StripeCardSecurityCodeFieldProps): ReactNode {
  const { hints } = useCheckout().messages;
  const { field, element, style } = useStripeField(timeout);
  const digits = brand === 'unknown' ? undefined : brand === 'amex' ? 4 : 3;
  const values = useMemo(() => (digits === undefined ? {} : { digits }), [digits]);
  const ours = useMemo(() => ({ placeholder: '', ...options, ...(style && { style }) }), [options, style]);
  return (
    <HostedField
      {...field}
      name="card_csc"
      description={securityCodeHint(hints, digits)}
      values={values}
      className={className}
    >
      <CardCvcElement {...element} options={ours} />
    </HostedField>
  );
}
