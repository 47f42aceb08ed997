'use client';

import { useEffect } from 'react';
import { useLatest } from '../useLatest.js';

/** How long a gateway's script or its frames may take to load before the shopper is told that they did not, in ms. */
const usual = 15_000;

/** Calls back once when something loads for longer than the limit, in ms, and anew when it loads again. */
export function useLoadingLimit(isLoading: boolean, limit: number = usual, onOver: () => void): void {
  const over = useLatest(onOver);
  useEffect(() => {
    if (!isLoading) return undefined;
    const timer = setTimeout(() => over.current(), limit);
    return () => clearTimeout(timer);
  }, [isLoading, limit, over]);
}
