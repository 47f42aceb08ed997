'use client';

import { type ComponentPropsWithoutRef, type ReactNode, useMemo, useRef } from 'react';
import { CardBrandMark } from '../card-brand/CardBrandMark.js';
import { securityCodeHint } from '../card-security-code/securityCodeHint.js';
import { HostedCardFields } from '../hosted-field/HostedCardFields.js';
import { HostedField } from '../hosted-field/HostedField.js';
import { useHostedLook } from '../hosted-field/useHostedLook.js';
import { useCheckout } from '../provider/useCheckout.js';
import type { AdyenFieldType, CreateAdyenCard } from './AdyenCard.js';
import { adyenBrand } from './adyenBrand.js';
import { useAdyenCard } from './useAdyenCard.js';
import { useAdyenFields } from './useAdyenFields.js';

export interface AdyenCardFieldsProps extends Omit<ComponentPropsWithoutRef<'fieldset'>, 'children'> {
  /**
   * Makes Adyen's component: `(configuration) => new CustomCard(checkout, configuration)`. Called once, and again when
   * the shopper tries again.
   */
  readonly create: CreateAdyenCard;
  /** How long the fields may take to load before the shopper is told, in ms. @default 15000 */
  readonly timeout?: number | undefined;
}

/** Number, expiry date and security code of a card as one block, each in Adyen's frame. */
export function AdyenCardFields({ create, timeout, ...props }: AdyenCardFieldsProps): ReactNode {
  const { dir, hints } = useCheckout().messages;
  const block = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLFieldSetElement>(null);
  const look = useHostedLook(box, dir);
  const { frames, kind, events } = useAdyenFields(timeout, block);
  const isReady = frames.encryptedCardNumber.status === 'ready';
  const { focusOn, retry, attempt } = useAdyenCard({ create, events, block, look, isReady });
  const brand = kind && adyenBrand(kind.brand);
  const digits = brand?.codeLength;
  const values = useMemo(() => (digits === undefined ? {} : { digits }), [digits]);
  const of = (fieldType: AdyenFieldType) => ({
    frame: frames[fieldType],
    focusFrame: () => focusOn(fieldType),
    // Adyen puts the words of its own errors into the frame.
    saysErrors: frames[fieldType].content.problem !== null,
  });
  const frame = (fieldType: AdyenFieldType): ReactNode => <div key={attempt} data-cse={fieldType} />;
  return (
    <HostedCardFields {...props} onRetry={retry} blockRef={block}>
      <HostedField {...of('encryptedCardNumber')} ref={box} name="card_number">
        <CardBrandMark brand={brand} />
        {frame('encryptedCardNumber')}
      </HostedField>
      <HostedField
        {...of('encryptedExpiryDate')}
        name="card_expiry"
        description={hints.card_expiry}
        hidden={kind?.expiryDatePolicy === 'hidden'}
      >
        {frame('encryptedExpiryDate')}
      </HostedField>
      <HostedField
        {...of('encryptedSecurityCode')}
        name="card_csc"
        description={securityCodeHint(hints, digits)}
        values={values}
        hidden={kind?.cvcPolicy === 'hidden'}
      >
        {frame('encryptedSecurityCode')}
      </HostedField>
    </HostedCardFields>
  );
}
