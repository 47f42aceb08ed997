'use client';

import { useMemo, useReducer } from 'react';
import type { HostedEvents, HostedFrame } from './HostedFrame.js';
import { useLoadingLimit } from './useLoadingLimit.js';

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
 * @param timeout How long it may take to load, in ms: 15000 if nothing is said.
 */
export function useHostedFrame(timeout?: number): {
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
  useLoadingLimit(frame.status === 'loading', timeout, events.failed);
  return { frame, events };
}
