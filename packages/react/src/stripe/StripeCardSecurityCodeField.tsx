'use client';

import { CardCvcElement } from '@stripe/react-stripe-js';
import type { StripeCardCvcElementOptions } from '@stripe/stripe-js';
import { type ReactNode, useMemo } from 'react';
import { HostedField } from '../hosted-field/HostedField.js';
import { useCheckout } from '../provider/useCheckout.js';
import type { StripeFieldProps } from './StripeFieldProps.js';
import { useStripeField } from './useStripeField.js';

/** The security code of a card, in Stripe's frame. Inside `<Elements>`. */
export function StripeCardSecurityCodeField({
  options,
  className,
  timeout,
}: StripeFieldProps<StripeCardCvcElementOptions>): ReactNode {
  const { hints } = useCheckout().messages;
  const { field, element, style } = useStripeField(timeout);
  const ours = useMemo(() => ({ placeholder: '', ...options, ...(style && { style }) }), [options, style]);
  return (
    <HostedField {...field} name="card_csc" description={hints.card_csc} className={className}>
      <CardCvcElement {...element} options={ours} />
    </HostedField>
  );
}
