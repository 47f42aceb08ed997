'use client';

import { useEffect, useMemo, useReducer } from 'react';
import type { HostedEvents, HostedFrame } from './HostedFrame.js';

/** How long a frame may take to load before the shopper is told that it did not, in ms. */
const defaultTimeout = 15_000;

const atFirst: HostedFrame = {
  status: 'loading',
  isFocused: false,
  content: { isEmpty: true, isComplete: false, problem: null },
  timesLeft: 0,
};

type Change = Partial<HostedFrame> | 'left';

function reduce(frame: HostedFrame, change: Change): HostedFrame {
  return change === 'left'
    ? { ...frame, isFocused: false, timesLeft: frame.timesLeft + 1 }
    : { ...frame, ...change };
}

/**
 * Keeps what is known of one secure field. A frame that is not ready in time has failed, until it is ready after all or loads again.
 * @param timeout How long it may take to load, in ms.
 */
export function useHostedFrame(timeout: number = defaultTimeout): {
  readonly frame: HostedFrame;
  readonly events: HostedEvents;
} {
  const [frame, change] = useReducer(reduce, atFirst);
  const events = useMemo(
    (): HostedEvents => ({
      loading: () => change(atFirst),
      ready: () => change({ status: 'ready' }),
      failed: () => change({ status: 'failed' }),
      focused: () => change({ isFocused: true }),
      left: () => change('left'),
      changed: (content) => change({ content }),
    }),
    [],
  );
  const isLoading = frame.status === 'loading';
  useEffect(() => {
    if (!isLoading) return undefined;
    const timer = setTimeout(events.failed, timeout);
    return () => clearTimeout(timer);
  }, [isLoading, timeout, events]);
  return { frame, events };
}
