'use client';

import { type RefObject, useMemo, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { HostedFrame } from '../hosted-field/HostedFrame.js';
import { useLatest } from '../useLatest.js';
import type { AdyenCardConfiguration, AdyenFieldType } from './AdyenCard.js';
import { type AdyenFieldEvents, useAdyenField } from './useAdyenField.js';

/** What Adyen knows of a card from its first digits. */
type AdyenCardKind = Pick<
  Parameters<AdyenCardConfiguration['onBrand']>[0],
  'brand' | 'cvcPolicy' | 'expiryDatePolicy'
>;

/** What happens in Adyen's component. The same at every render. */
export interface AdyenEvents {
  readonly fields: Readonly<Record<AdyenFieldType, AdyenFieldEvents>>;
  readonly kind: (kind: AdyenCardKind | null) => void;
  /** The browser filled in the name on the card. */
  readonly holder: (name: string) => void;
  readonly enter: () => void;
}

interface AdyenFields {
  readonly frames: Readonly<Record<AdyenFieldType, HostedFrame>>;
  readonly kind: AdyenCardKind | null;
  readonly events: AdyenEvents;
}

/** Keeps what is known of the fields of one card, in the form around a block. */
export function useAdyenFields(
  timeout: number | undefined,
  block: RefObject<HTMLElement | null>,
): AdyenFields {
  const number = useAdyenField('encryptedCardNumber', timeout);
  const expiry = useAdyenField('encryptedExpiryDate', timeout);
  const code = useAdyenField('encryptedSecurityCode', timeout);
  const [kind, setKind] = useState<AdyenCardKind | null>(null);
  const form = useLatest(useFormContext());
  const events = useMemo(
    (): AdyenEvents => ({
      fields: {
        encryptedCardNumber: number.events,
        encryptedExpiryDate: expiry.events,
        encryptedSecurityCode: code.events,
      },
      kind: setKind,
      holder: (name) => {
        const { getValues, setValue } = form.current;
        if (getValues('card_holder') === '') setValue('card_holder', name, { shouldDirty: true });
      },
      enter: () => block.current?.closest('form')?.requestSubmit(),
    }),
    [number.events, expiry.events, code.events, form, block],
  );
  const frames = {
    encryptedCardNumber: number.frame,
    encryptedExpiryDate: expiry.frame,
    encryptedSecurityCode: code.frame,
  };
  return { frames, kind, events };
}
