'use client';

import { CardNumberElement } from '@stripe/react-stripe-js';
import type { StripeCardNumberElementOptions } from '@stripe/stripe-js';
import { type ReactNode, useMemo } from 'react';
import { HostedField } from '../hosted-field/HostedField.js';
import type { StripeBrand } from './StripeBrand.js';
import type { StripeFieldProps } from './StripeFieldProps.js';
import { useStripeField } from './useStripeField.js';

export interface StripeCardNumberFieldProps extends StripeFieldProps<StripeCardNumberElementOptions> {
  /** Told the brand at each change of the number, for the security code's field. */
  readonly onBrand?: ((brand: StripeBrand) => void) | undefined;
}

/** The number of a card, in Stripe's frame. Inside `<Elements>`. */
export function StripeCardNumberField({
  options,
  className,
  timeout,
  onBrand,
}: StripeCardNumberFieldProps): ReactNode {
  const { field, element, onLoadError, style } = useStripeField(timeout);
  const ours = useMemo(
    () => ({ placeholder: '', showIcon: true, disableLink: true, ...options, ...(style && { style }) }),
    [options, style],
  );
  return (
    <HostedField {...field} name="card_number" className={className}>
      <CardNumberElement
        {...element}
        onLoadError={onLoadError}
        onChange={(event) => {
          element.onChange(event);
          onBrand?.(event.brand);
        }}
        options={ours}
      />
    </HostedField>
  );
}
