'use client';

import { useCallback } from 'react';
import { useFormContext } from 'react-hook-form';
import { useMethodList } from '../payment-method-list/useMethodList.js';
import type { MethodPlace } from './useSavedMethodSteps.js';

/** Saved methods as choices of the `PaymentMethodList` around them. */
export function useMethodPlace(): MethodPlace {
  const { getValues, setValue } = useFormContext();
  const { focusMethod } = useMethodList();
  const onGone = useCallback(
    (id: string) => {
      // Nothing is chosen in its place: with what to pay is the shopper's to say.
      if (getValues('payment_method') === id) setValue('payment_method', '');
    },
    [getValues, setValue],
  );
  const onBack = useCallback(
    (id: string) => {
      if (getValues('payment_method') === '') setValue('payment_method', id);
    },
    [getValues, setValue],
  );
  return { focusMethod, onGone, onBack };
}
