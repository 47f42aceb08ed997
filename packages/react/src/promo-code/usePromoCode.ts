'use client';

import type { PublicPaymentError } from '@tactful/core';
import { useState } from 'react';
import { type StepContext, useServerStep } from '../server-step/useServerStep.js';

/** How your server is asked about the promo code of an order. */
export interface PromoCodeOptions {
  /** Asks your server to take a code for the order. What it returns or throws is read by the provider's gateway. */
  readonly apply: (code: string, context: StepContext) => unknown;
  /** Asks your server to take the code off the order. */
  readonly remove: (code: string, context: StepContext) => unknown;
  /** The code that the order has, when the page knows it from elsewhere. */
  readonly applied?: string | null | undefined;
}

/** The promo code of an order, and what can be done about it now. */
export interface PromoCode {
  /** The code that the order has. */
  readonly applied: string | null;
  /** The step that is under way. */
  readonly pending: 'apply' | 'remove' | null;
  /** Why the last step was not done. */
  readonly error: PublicPaymentError | null;
  /** Takes a code for the order, without the spaces around it. Does nothing while a step is under way. */
  readonly apply: (code: string) => Promise<void>;
  /** Takes the code off the order. */
  readonly remove: () => Promise<void>;
  /** Forgets the problem, as what was typed has changed. */
  readonly clear: () => void;
}

/**
 * The promo code of an order. The steps show in TanStack Query as the mutations `['tactful', 'promo-code/apply']` and `…/remove`; load the
 * new total when they have ended. Neither ever stands in the way of paying.
 */
export function usePromoCode({ apply, remove, applied: given = null }: PromoCodeOptions): PromoCode {
  const [own, setOwn] = useState({ given, applied: given });
  // What the page says last holds, and between its words what was done here.
  const { applied } = own.given === given ? own : { applied: given };
  if (own.given !== given) setOwn({ given, applied });
  const done = (now: string | null): void =>
    setOwn((before) => (before.given === given ? { given, applied: now } : before));
  const applying = useServerStep('promo-code/apply', apply);
  const removing = useServerStep('promo-code/remove', remove);
  const pending = pendingStep(applying.isRunning, removing.isRunning);
  const clear = (): void => {
    applying.reset();
    removing.reset();
  };
  return {
    applied,
    pending,
    error: applying.error ?? removing.error,
    clear,
    apply: async (typed) => {
      const code = typed.trim();
      if (pending !== null || code === '') return;
      clear();
      if ((await applying.run(code)) === null) done(code);
    },
    remove: async () => {
      if (pending !== null || applied === null) return;
      clear();
      if ((await removing.run(applied)) === null) done(null);
    },
  };
}

function pendingStep(isApplying: boolean, isRemoving: boolean): PromoCode['pending'] {
  if (isApplying) return 'apply';
  return isRemoving ? 'remove' : null;
}
