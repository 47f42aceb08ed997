'use client';

import type { HostedFields } from 'braintree-web';
import { type RefObject, useMemo, useRef } from 'react';
import type { HostedEvents, HostedFrame } from '../hosted-field/HostedFrame.js';
import { useHostedFrame } from '../hosted-field/useHostedFrame.js';
import { braintreeContent } from './braintreeContent.js';
import type { BraintreeFieldKey } from './BraintreeFieldsOptions.js';

/** One of the fields: its box on the page, and what is known of its frame. */
export interface BraintreeFieldState {
  readonly key: BraintreeFieldKey;
  readonly box: RefObject<HTMLFieldSetElement | null>;
  readonly frame: HostedFrame;
  readonly events: Omit<HostedEvents, 'changed'> & {
    /** Every event of Hosted Fields has the state of all fields: only what is new of this one counts as a change. */
    readonly state: (state: ReturnType<HostedFields['getState']>) => void;
  };
}

const untouched = '';

/** Keeps what is known of one of the fields that Hosted Fields makes at once. */
export function useBraintreeField(key: BraintreeFieldKey, timeout: number | undefined): BraintreeFieldState {
  const { frame, events } = useHostedFrame(timeout);
  const box = useRef<HTMLFieldSetElement>(null);
  const last = useRef(untouched);
  const told = useMemo(
    (): BraintreeFieldState['events'] => ({
      ...events,
      loading: () => {
        last.current = untouched;
        events.loading();
      },
      state: (state) => {
        const content = braintreeContent(key, state);
        // Another brand is another number, also where one whole number took the place of another.
        const now = JSON.stringify([content, key === 'number' && state.cards.map(({ type }) => type)]);
        if (now !== last.current) events.changed(content);
        last.current = now;
      },
    }),
    [events, key],
  );
  return { key, box, frame, events: told };
}
