'use client';

import { CardNumberElement } from '@stripe/react-stripe-js';
import type { StripeCardNumberElementOptions } from '@stripe/stripe-js';
import { type ReactNode, useMemo } from 'react';
import { HostedField } from '../hosted-field/HostedField.js';
import type { StripeFieldProps } from './StripeFieldProps.js';
import { useStripeField } from './useStripeField.js';

/** The number of a card, in Stripe's frame. Inside `<Elements>`. */
export function StripeCardNumberField({
  options,
  className,
  timeout,
}: StripeFieldProps<StripeCardNumberElementOptions>): ReactNode {
  const { field, element, onLoadError, style } = useStripeField(timeout);
  const ours = useMemo(
    () => ({ placeholder: '', showIcon: true, disableLink: true, ...options, ...(style && { style }) }),
    [options, style],
  );
  return (
    <HostedField {...field} name="card_number" className={className}>
      <CardNumberElement {...element} onLoadError={onLoadError} options={ours} />
    </HostedField>
  );
}
