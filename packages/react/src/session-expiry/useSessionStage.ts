'use client';

import { useCallback, useSyncExternalStore } from 'react';

/** How far a session is: nothing to say yet, about to end, or over. */
export type SessionStage = 'open' | 'expiring' | 'expired';

/** How often the clock is looked at, in ms. A timer for the end alone would be late after the device has slept. */
const look = 250;

/** Says how far a session is. @param expiresAt ms since 1970 @param warning how long before the end it is about to end, in ms */
export function useSessionStage(expiresAt: number, warning: number): SessionStage {
  const subscribe = useCallback((onTick: () => void) => {
    const timer = setInterval(onTick, look);
    return () => clearInterval(timer);
  }, []);
  const stage = (): SessionStage => {
    const left = expiresAt - Date.now();
    if (left <= 0) return 'expired';
    return left <= warning ? 'expiring' : 'open';
  };
  // A server's clock is not the shopper's, so what it renders says nothing of time.
  return useSyncExternalStore(subscribe, stage, () => 'open');
}
