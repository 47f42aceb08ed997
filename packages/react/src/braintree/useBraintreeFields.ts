'use client';

import type { HostedFields, HostedFieldsEvent } from 'braintree-web';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { CheckoutMessages } from '../CheckoutMessages.js';
import { useHostedLook } from '../hosted-field/useHostedLook.js';
import { useCheckout } from '../provider/useCheckout.js';
import { useLatest } from '../useLatest.js';
import type { BraintreeFieldKey } from './BraintreeFieldsOptions.js';
import { braintreeStyles, pageColors } from './braintreeStyles.js';
import { type FieldsRequest, openFields } from './openFields.js';
import { type BraintreeFieldState, useBraintreeField } from './useBraintreeField.js';
import { useFrameColors } from './useFrameColors.js';

type Card = HostedFieldsEvent['cards'][number];

interface BraintreeFields {
  readonly fields: Readonly<Record<BraintreeFieldKey, BraintreeFieldState>>;
  /** What Hosted Fields made, while it is there. */
  readonly made: RefObject<HostedFields | null>;
  /** The card, once its number leaves only one kind. */
  readonly card: Card | null;
  readonly retry: () => void;
}

interface Settings extends Pick<FieldsRequest, 'create'> {
  readonly onReady: FieldsRequest['onReady'] | undefined;
  readonly timeout: number | undefined;
}

/** Has Hosted Fields make the fields once their boxes are on the page, and ties their events to the boxes. */
export function useBraintreeFields({ create, onReady, timeout }: Settings): BraintreeFields {
  const { messages } = useCheckout();
  const { lang } = messages;
  const fields = {
    number: useBraintreeField('number', timeout),
    expirationDate: useBraintreeField('expirationDate', timeout),
    cvv: useBraintreeField('cvv', timeout),
  };
  const look = useHostedLook(fields.number.box, messages.dir);
  const made = useRef<HostedFields | null>(null);
  const [card, setCard] = useState<Card | null>(null);
  const [attempt, setAttempt] = useState({ messages });
  const all = Object.values(fields);

  const retry = (): void => {
    for (const { events } of all) events.loading();
    setAttempt({ messages });
  };
  const open = useLatest((names: CheckoutMessages['fields']): (() => void) => {
    const { number, expirationDate, cvv } = fields;
    const box = number.box.current;
    if (look === null || box === null) return () => {};
    setCard(null);
    return openFields({
      create,
      boxes: { number: box, expirationDate: expirationDate.box.current, cvv: cvv.box.current },
      labels: { number: names.card_number, expirationDate: names.card_expiry, cvv: names.card_csc },
      styles: braintreeStyles(look, pageColors(box)),
      onReady: (ready) => {
        made.current = ready;
        for (const { events } of all) events.ready();
        onReady?.(ready);
      },
      onFail: () => {
        for (const { events } of all) events.failed();
      },
      onState: (state) => {
        for (const { events } of all) events.state(state);
        setCard(state.cards.length === 1 ? (state.cards[0] ?? null) : null);
      },
      onFocus: ({ emittedBy }) => all.find(({ key }) => key === emittedBy)?.events.focused(),
      onBlur: ({ emittedBy }) => all.find(({ key }) => key === emittedBy)?.events.left(),
      onSubmit: () => box.form?.requestSubmit(),
    });
  });
  const hasLook = look !== null;
  useEffect(() => {
    if (!hasLook) return undefined;
    const close = open.current(attempt.messages.fields);
    return () => {
      made.current = null;
      close();
    };
  }, [attempt, hasLook, open]);

  // The names in the frames are given only when they are made: they are made again, unless something is typed in them.
  const translate = useLatest((wanted: string): void => {
    if (attempt.messages.lang !== wanted && all.every(({ frame }) => frame.content.isEmpty)) retry();
  });
  useEffect(() => translate.current(lang), [lang, translate]);

  useFrameColors(made, fields.number, look);
  return { fields, made, card, retry };
}
