'use client';

import { type RefObject, useInsertionEffect, useRef } from 'react';

/** Keeps the newest value at hand for a callback that is made once, and for every other effect. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useInsertionEffect(() => {
    latest.current = value;
  });
  return latest;
}
