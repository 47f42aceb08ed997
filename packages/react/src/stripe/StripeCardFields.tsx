'use client';

import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import { HostedCardFields } from '../hosted-field/HostedCardFields.js';
import { StripeCardExpiryField } from './StripeCardExpiryField.js';
import { StripeCardNumberField } from './StripeCardNumberField.js';
import { StripeCardSecurityCodeField } from './StripeCardSecurityCodeField.js';

export interface StripeCardFieldsProps extends Omit<ComponentPropsWithoutRef<'fieldset'>, 'children'> {
  /** How long a field may take to load before the shopper is told, in ms. @default 15000 */
  readonly timeout?: number | undefined;
}

/** Number, expiry date and security code of a card as one block, each in Stripe's frame. Inside `<Elements>`. */
export function StripeCardFields({ timeout, ...props }: StripeCardFieldsProps): ReactNode {
  return (
    <HostedCardFields {...props}>
      <StripeCardNumberField timeout={timeout} />
      <StripeCardExpiryField timeout={timeout} />
      <StripeCardSecurityCodeField timeout={timeout} />
    </HostedCardFields>
  );
}
