'use client';

import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import type { HostedLook } from '../hosted-field/useHostedLook.js';
import { useLatest } from '../useLatest.js';
import type { AdyenCard, AdyenFieldType, CreateAdyenCard } from './AdyenCard.js';
import { adyenConfiguration, adyenStyles } from './adyenConfiguration.js';
import type { AdyenEvents } from './useAdyenFields.js';

interface Options {
  readonly create: CreateAdyenCard;
  readonly events: AdyenEvents;
  /** Around the elements of the fields. */
  readonly block: RefObject<HTMLElement | null>;
  /** Null until the fields are on the page. */
  readonly look: HostedLook | null;
  readonly isReady: boolean;
}

interface OpenCard {
  readonly focusOn: (fieldType: AdyenFieldType) => void;
  /** Makes the component once more. */
  readonly retry: () => void;
  /** How often that was: it wants new elements each time. */
  readonly attempt: number;
}

/** Makes Adyen's component in a block of fields and takes it away with the block. */
export function useAdyenCard({ create, events, block, look, isReady }: Options): OpenCard {
  const card = useRef<AdyenCard>(null);
  const [attempt, setAttempt] = useState(0);
  const styles = useMemo(() => look && adyenStyles(look), [look]);
  const latest = useLatest({ create, styles });

  // Not at first: StrictMode undoes what is done then, and a component that is not ready cannot be undone.
  const isOnPage = look !== null;
  useEffect(() => {
    if (!isOnPage) return undefined;
    let isHere = true;
    const open = async (): Promise<void> => {
      const configuration = adyenConfiguration(events, latest.current.styles ?? {}, () => isHere);
      const made = await latest.current.create(configuration);
      if (!isHere || block.current === null) return void made.remove();
      card.current = made;
      made.mount(block.current);
    };
    open().catch(() => {
      if (isHere) Object.values(events.fields).forEach(({ failed }) => failed());
    });
    return () => {
      isHere = false;
      card.current?.remove();
      card.current = null;
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each attempt makes a new one
  }, [isOnPage, attempt, events, block, latest]);

  useEffect(() => {
    if (isReady && styles !== null) card.current?.updateStyles(styles);
  }, [isReady, styles]);

  // The frames hear of what is missing, and from then on tell of the next key.
  const { submitCount } = useFormState({ control: useFormContext().control });
  useEffect(() => {
    if (isReady && submitCount > 0) card.current?.showValidation();
  }, [isReady, submitCount]);

  const focusOn = useCallback((fieldType: AdyenFieldType) => card.current?.setFocusOn(fieldType), []);
  const retry = (): void => {
    Object.values(events.fields).forEach(({ loading }) => loading());
    events.kind(null);
    setAttempt(attempt + 1);
  };
  return { focusOn, retry, attempt };
}
