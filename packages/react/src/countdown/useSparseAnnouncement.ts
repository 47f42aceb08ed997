'use client';

import { useEffect, useRef } from 'react';
import { useCheckout } from '../provider/useCheckout.js';
import { useLatest } from '../useLatest.js';

/** How much time is left when it is said again, in ms: each second would drown everything else. */
const steps = [120_000, 60_000, 30_000, 10_000, 0];

/** Announces a text when the time left passes two minutes, one minute, 30 seconds, 10 seconds, and is over. Not at first: that is said by what shows it. */
export function useSparseAnnouncement(remaining: number | null, text: string): void {
  const { announce } = useCheckout();
  const passed = remaining === null ? null : steps.filter((step) => remaining <= step).length;
  const said = useRef(passed);
  const latest = useLatest(text);
  useEffect(() => {
    const before = said.current;
    said.current = passed;
    if (before !== null && passed !== null && passed > before) announce(latest.current);
  }, [passed, latest, announce]);
}
