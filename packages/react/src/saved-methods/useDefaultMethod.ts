'use client';

import { useEffect, useRef } from 'react';
import { useFormContext } from 'react-hook-form';
import { isExpired } from './isExpired.js';
import type { SavedMethod } from './SavedMethod.js';

/** Chooses the default method, when the methods come for the first time and the shopper has not chosen yet. */
export function useDefaultMethod(methods: readonly SavedMethod[]): void {
  const { getFieldState, getValues, setValue } = useFormContext();
  const hasCome = useRef(false);
  useEffect(() => {
    if (hasCome.current || methods.length === 0) return;
    hasCome.current = true;
    const usual = methods.find(({ isDefault }) => isDefault === true);
    const isOpen = !getValues('payment_method') && !getFieldState('payment_method').isTouched;
    if (usual !== undefined && isOpen && isUsable(usual)) setValue('payment_method', usual.id);
  }, [methods, getFieldState, getValues, setValue]);
}

function isUsable({ expiry, unavailable }: SavedMethod): boolean {
  return unavailable === undefined && (expiry === undefined || !isExpired(expiry));
}
