'use client';

import { type RefObject, useEffect, useRef } from 'react';

/** Keeps the newest value at hand for a callback that is made once. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}
