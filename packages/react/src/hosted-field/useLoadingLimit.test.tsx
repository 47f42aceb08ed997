import { renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useLoadingLimit } from './useLoadingLimit.js';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
});

test.each([
  [undefined, 15_000],
  [200, 200],
])('a limit of %o is over after %d ms, once, and again when it loads again', (limit, ms) => {
  const onOver = vi.fn<() => void>();
  const { rerender } = renderHook(({ isLoading }) => useLoadingLimit(isLoading, limit, onOver), {
    initialProps: { isLoading: true },
  });
  vi.advanceTimersByTime(ms - 1);
  expect(onOver).not.toHaveBeenCalled();
  vi.advanceTimersByTime(ms);
  expect(onOver).toHaveBeenCalledOnce();
  rerender({ isLoading: false });
  vi.advanceTimersByTime(ms);
  expect(onOver).toHaveBeenCalledOnce();
  rerender({ isLoading: true });
  vi.advanceTimersByTime(ms);
  expect(onOver).toHaveBeenCalledTimes(2);
});
