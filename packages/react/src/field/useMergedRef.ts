'use client';

import { type ForwardedRef, type RefCallback, useCallback } from 'react';

/** One ref that fills two: the caller's and our own. */
export function useMergedRef<T>(given: ForwardedRef<T>, own: ForwardedRef<T>): RefCallback<T> {
  return useCallback(
    (element) => {
      for (const ref of [given, own]) {
        if (typeof ref === 'function') ref(element);
        else if (ref !== null) Object.assign(ref, { current: element });
      }
    },
    [given, own],
  );
}
