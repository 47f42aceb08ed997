'use client';

import type { Field, PublicReason } from '@tactful/core';
import { useEffect } from 'react';
import { useFormContext, type UseFormReturn } from 'react-hook-form';

/**
 * Keeps the form around this component, if there is one, from being sent. Who tries is led to the control of that name,
 * with the reason.
 */
export function useHeldBack(name: Field, reason: PublicReason): void {
  const form = useFormAround();
  const register = form?.register;
  const unregister = form?.unregister;
  useEffect(() => {
    register?.(name, { validate: { [reason]: () => false } });
    return () => unregister?.(name);
  }, [register, unregister, name, reason]);
}

/** What react-hook-form's types leave out: there may be no form. */
function useFormAround(): UseFormReturn | null {
  return useFormContext();
}
