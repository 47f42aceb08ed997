'use client';

import { CardExpiryElement } from '@stripe/react-stripe-js';
import type { StripeCardExpiryElementOptions } from '@stripe/stripe-js';
import { type ReactNode, useMemo } from 'react';
import { HostedField } from '../hosted-field/HostedField.js';
import { useCheckout } from '../provider/useCheckout.js';
import type { StripeFieldProps } from './StripeFieldProps.js';
import { useStripeField } from './useStripeField.js';

/** The expiry date of a card, in Stripe's frame. Inside `<Elements>`. */
export function StripeCardExpiryField({
  options,
  className,
  timeout,
}: StripeFieldProps<StripeCardExpiryElementOptions>): ReactNode {
  const { hints } = useCheckout().messages;
  const { field, element, style } = useStripeField(timeout);
  const ours = useMemo(() => ({ placeholder: '', ...options, ...(style && { style }) }), [options, style]);
  return (
    <HostedField {...field} name="card_expiry" description={hints.card_expiry} className={className}>
      <CardExpiryElement {...element} options={ours} />
    </HostedField>
  );
}
