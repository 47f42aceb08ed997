'use client';

import type { StripeElementChangeEvent, StripeElementStyle } from '@stripe/stripe-js';
import { stripe } from '@tactful/core/gateways/stripe';
import { type RefObject, useCallback, useMemo, useRef } from 'react';
import type { HostedFrame } from '../hosted-field/HostedFrame.js';
import { sdkProblem } from '../hosted-field/sdkProblem.js';
import { useHostedFrame } from '../hosted-field/useHostedFrame.js';
import { useHostedLook } from '../hosted-field/useHostedLook.js';
import { useCheckout } from '../provider/useCheckout.js';

/** What is used of an element of Stripe.js. */
interface Focusable {
  focus(): void;
}

interface StripeField {
  /** For `HostedField`. */
  readonly field: {
    readonly ref: RefObject<HTMLFieldSetElement | null>;
    readonly frame: HostedFrame;
    readonly focusFrame: () => void;
  };
  /** For the element of `@stripe/react-stripe-js`. */
  readonly element: {
    readonly onReady: (element: Focusable) => void;
    readonly onFocus: () => void;
    readonly onBlur: () => void;
    readonly onChange: (event: Pick<StripeElementChangeEvent, 'empty' | 'complete' | 'error'>) => void;
  };
  /** Only the card number tells that it did not load: for the others, time does. */
  readonly onLoadError: () => void;
  /** Undefined until the field is on the page. */
  readonly style: StripeElementStyle | undefined;
}

/** Ties one element of Stripe to a `HostedField`: its events, its focus, and the look of its text. */
export function useStripeField(timeout: number | undefined): StripeField {
  const { dir } = useCheckout().messages;
  const { frame, events } = useHostedFrame(timeout);
  const box = useRef<HTMLFieldSetElement>(null);
  const mounted = useRef<Focusable>(null);
  const look = useHostedLook(box, dir);
  const focusFrame = useCallback(() => mounted.current?.focus(), []);
  const element = useMemo(
    (): StripeField['element'] => ({
      onReady: (ready) => {
        mounted.current = ready;
        events.ready();
      },
      onFocus: events.focused,
      onBlur: events.left,
      onChange: ({ empty, complete, error }) =>
        events.changed({
          isEmpty: empty,
          isComplete: complete,
          problem: error === undefined ? null : sdkProblem(stripe, error),
        }),
    }),
    [events],
  );
  const style = useMemo(() => look && styleOf(look), [look]);
  return {
    field: { ref: box, frame, focusFrame },
    element,
    onLoadError: events.failed,
    style: style ?? undefined,
  };
}

/** The text stays as it is while it is wrong: the box and the message under it say so. */
function styleOf({
  color,
  placeholderColor,
  ...text
}: NonNullable<ReturnType<typeof useHostedLook>>): StripeElementStyle {
  return {
    base: { ...text, color, '::placeholder': { color: placeholderColor } },
    invalid: { color },
  };
}
