'use client';

import { useCallback, useSyncExternalStore } from 'react';

/** How often the clock is looked at, in ms: often enough that no second is left out. */
const look = 250;

/**
 * How much time is left, in whole seconds as ms. `null`: nothing is waited for.
 * @param until ms since 1970
 * @param round up for a wait, which is never over before it is said to be; down for a time that runs out
 */
export function useCountdown(
  until: number | null,
  round: (seconds: number) => number = Math.ceil,
): number | null {
  const subscribe = useCallback(
    (onTick: () => void) => {
      if (until === null) return () => undefined;
      const timer = setInterval(onTick, look);
      return () => clearInterval(timer);
    },
    [until],
  );
  const remaining = (): number | null =>
    until === null ? null : Math.max(0, round((until - Date.now()) / 1000)) * 1000;
  return useSyncExternalStore(subscribe, remaining, remaining);
}
