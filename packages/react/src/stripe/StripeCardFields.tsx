'use client';

import { type ComponentPropsWithoutRef, Fragment, type ReactNode, useState } from 'react';
import { HostedCardFields } from '../hosted-field/HostedCardFields.js';
import type { StripeBrand } from './StripeBrand.js';
import { StripeCardExpiryField } from './StripeCardExpiryField.js';
import { StripeCardNumberField } from './StripeCardNumberField.js';
import { StripeCardSecurityCodeField } from './StripeCardSecurityCodeField.js';

export interface StripeCardFieldsProps extends Omit<ComponentPropsWithoutRef<'fieldset'>, 'children'> {
  /** How long a field may take to load before the shopper is told, in ms. @default 15000 */
  readonly timeout?: number | undefined;
}

/** Number, expiry date and security code of a card as one block, each in Stripe's frame. Inside `<Elements>`. */
export function StripeCardFields({ timeout, ...props }: StripeCardFieldsProps): ReactNode {
  const [brand, setBrand] = useState<StripeBrand>('unknown');
  const [attempt, setAttempt] = useState(0);
  const retry = (): void => {
    setBrand('unknown');
    setAttempt(attempt + 1);
  };
  return (
    <HostedCardFields {...props} onRetry={retry}>
      <Fragment key={attempt}>
        <StripeCardNumberField timeout={timeout} onBrand={setBrand} />
        <StripeCardExpiryField timeout={timeout} />
        <StripeCardSecurityCodeField timeout={timeout} brand={brand} />
      </Fragment>
    </HostedCardFields>
  );
}
