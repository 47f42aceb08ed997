'use client';

import { useEffect, useRef } from 'react';
import { useFormContext } from 'react-hook-form';

/**
 * Keeps what a shopper gave a field apart for each kind that the field can be, and gives it back when the kind is back.
 * A value of one kind is never sent as one of another.
 * @param kind `null`: the field is not there, and its value is not sent.
 */
export function useKeptValue(name: string, kind: string | null): void {
  const { clearErrors, getValues, setValue, unregister } = useFormContext();
  const kept = useRef(new Map<string, unknown>());
  useEffect(() => {
    const values = kept.current;
    if (kind === null) {
      unregister(name);
      return undefined;
    }
    if (values.size > 0) {
      setValue(name, values.get(kind) ?? '');
      clearErrors(name);
    }
    return () => void values.set(kind, getValues(name));
  }, [name, kind, clearErrors, getValues, setValue, unregister]);
}
