'use client';

import type { HostedFields } from 'braintree-web';
import { type ComponentPropsWithoutRef, type ReactNode, useMemo } from 'react';
import { CardBrandMark } from '../card-brand/CardBrandMark.js';
import { namedBrand } from '../card-brand/cardBrand.js';
import { HostedCardFields } from '../hosted-field/HostedCardFields.js';
import { useCheckout } from '../provider/useCheckout.js';
import { BraintreeField } from './BraintreeField.js';
import type { BraintreeFieldsOptions } from './BraintreeFieldsOptions.js';
import { useBraintreeFields } from './useBraintreeFields.js';

export interface BraintreeCardFieldsProps extends Omit<ComponentPropsWithoutRef<'fieldset'>, 'children'> {
  /**
   * Makes the fields: hands the options on to `hostedFields.create` of your braintree-web, 3.58 or newer, with your
   * `client` or `authorization`. Called once, and again when the shopper tries again.
   */
  readonly create: (options: BraintreeFieldsOptions) => Promise<HostedFields>;
  /** Given the fields when they are ready: `pay` calls their `tokenize`. They are torn down here. */
  readonly onReady?: ((fields: HostedFields) => void) | undefined;
  /** How long the fields may take to load before the shopper is told, in ms. @default 15000 */
  readonly timeout?: number | undefined;
}

/** Number, expiry date and security code of a card as one block, each in a frame of Braintree's Hosted Fields. */
export function BraintreeCardFields({
  create,
  onReady,
  timeout,
  ...props
}: BraintreeCardFieldsProps): ReactNode {
  const { hints } = useCheckout().messages;
  const { fields, made, card, retry } = useBraintreeFields({ create, onReady, timeout });
  const digits = card?.code.size;
  const values = useMemo(() => (digits === undefined ? {} : { digits }), [digits]);
  return (
    <HostedCardFields {...props} onRetry={retry}>
      <BraintreeField field={fields.number} made={made} name="card_number">
        {/* Braintree has a name of its own for one brand. */}
        <CardBrandMark brand={card && namedBrand(card.type.replace('master-card', 'mastercard'))} />
      </BraintreeField>
      <BraintreeField
        field={fields.expirationDate}
        made={made}
        name="card_expiry"
        description={hints.card_expiry}
      />
      <BraintreeField
        field={fields.cvv}
        made={made}
        name="card_csc"
        description={hints[digits === 3 ? 'card_csc_3' : digits === 4 ? 'card_csc_4' : 'card_csc']}
        values={values}
      />
    </HostedCardFields>
  );
}
