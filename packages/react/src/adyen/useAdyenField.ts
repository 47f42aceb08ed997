'use client';

import type { PublicReason } from '@tactful/core';
import { adyen } from '@tactful/core/gateways/adyen';
import { useMemo, useRef } from 'react';
import type { HostedContent, HostedEvents, HostedFrame } from '../hosted-field/HostedFrame.js';
import { sdkProblem } from '../hosted-field/sdkProblem.js';
import { useHostedFrame } from '../hosted-field/useHostedFrame.js';
import type { AdyenFieldType } from './AdyenCard.js';

/** What happens to one field of Adyen's component. The same at every render. */
export interface AdyenFieldEvents extends Omit<HostedEvents, 'changed'> {
  readonly text: (numChars: number) => void;
  readonly valid: (isValid: boolean) => void;
  /** @param error A code of adyen-web; empty when there is no error any more. */
  readonly problem: (error: string) => void;
  /** Some cards have no security code, or no expiry date. */
  readonly needed: (isNeeded: boolean) => void;
}

/** What Adyen has told of one field, in several events. */
interface Told {
  readonly hasText: boolean;
  readonly isValid: boolean;
  readonly isNeeded: boolean;
  readonly problem: PublicReason | null;
}

const atFirst: Told = { hasText: false, isValid: false, isNeeded: true, problem: null };

/** Keeps one field of Adyen's component, which tells how much is in it only when the shopper comes or leaves. */
export function useAdyenField(
  fieldType: AdyenFieldType,
  timeout: number | undefined,
): { readonly frame: HostedFrame; readonly events: AdyenFieldEvents } {
  const { frame, events: hosted } = useHostedFrame(timeout);
  const told = useRef(atFirst);
  const events = useMemo((): AdyenFieldEvents => {
    const tell = (more: Partial<Told>): void => {
      const before = contentOf(told.current);
      told.current = { ...told.current, ...more };
      const content = contentOf(told.current);
      // What is encrypted anew is another value, also where one whole value took the place of another.
      if (more.isValid || JSON.stringify(content) !== JSON.stringify(before)) hosted.changed(content);
    };
    return {
      ...hosted,
      loading: () => {
        told.current = atFirst;
        hosted.loading();
      },
      text: (numChars) => tell({ hasText: numChars > 0 }),
      valid: (isValid) => tell(isValid ? { isValid, hasText: true } : { isValid }),
      problem: (error) => tell(problemOf(fieldType, error, told.current)),
      needed: (isNeeded) => tell({ isNeeded }),
    };
  }, [fieldType, hosted]);
  return { frame, events };
}

/** An error goes with the next key; or with the brand of a card that does not need the field. */
function problemOf(
  fieldType: AdyenFieldType,
  error: string,
  { hasText, isNeeded, problem }: Told,
): Partial<Told> {
  if (error !== '') return { problem: sdkProblem(adyen, { fieldType, error }) };
  return { problem: null, hasText: hasText || (isNeeded && problem !== null) };
}

function contentOf({ hasText, isValid, isNeeded, problem }: Told): HostedContent {
  if (!isNeeded && !hasText) return { isEmpty: false, isComplete: true, problem: null };
  return { isEmpty: !hasText, isComplete: isValid, problem };
}
