'use client';

import type { HostedFields } from 'braintree-web';
import { type RefObject, useEffect } from 'react';
import type { HostedLook } from '../hosted-field/useHostedLook.js';
import { pageColors } from './braintreeStyles.js';
import type { BraintreeFieldState } from './useBraintreeField.js';

const keys = ['number', 'expirationDate', 'cvv'] as const;

/** Gives the text in the frames the colour that the page around them has now. */
export function useFrameColors(
  made: RefObject<HostedFields | null>,
  { box, frame }: BraintreeFieldState,
  look: HostedLook | null,
): void {
  const isReady = frame.status === 'ready';
  useEffect(() => {
    const fields = made.current;
    if (!isReady || fields === null || look === null || box.current === null) return;
    for (const [name, color] of Object.entries(pageColors(box.current)))
      for (const key of keys)
        void (color === look.color ? fields.addClass(key, name) : fields.removeClass(key, name));
  }, [isReady, look, box, made]);
}
