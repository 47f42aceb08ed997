import { afterEach, beforeEach, describe as suite, expect, test, vi } from 'vitest';
import { sleep, withTimeout } from './waiting.js';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function watched(promise: Promise<unknown>): () => boolean {
  let done = false;
  void promise.then(() => {
    done = true;
  });
  return () => done;
}

suite('sleep', () => {
  test.each([
    ['ends after its time', 5, 5, true],
    ['does not end before', 5, 4, false],
    ['for ever does not end at once', Infinity, 1000, false],
  ])('%s', async (_, ms, passed, ended) => {
    const isDone = watched(sleep(ms, new AbortController().signal));
    await vi.advanceTimersByTimeAsync(passed);
    expect(isDone()).toBe(ended);
  });

  test('ends when the signal aborts, or has', async () => {
    const page = new AbortController();
    const before = watched(sleep(5, page.signal));
    page.abort();
    const after = watched(sleep(5, page.signal));
    await vi.advanceTimersByTimeAsync(0);
    expect([before(), after(), vi.getTimerCount()]).toEqual([true, true, 0]);
  });

  test('leaves nothing at the signal', async () => {
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, 'addEventListener');
    const removed = vi.spyOn(signal, 'removeEventListener');
    void sleep(5, signal);
    await vi.advanceTimersByTimeAsync(5);
    expect(removed.mock.calls).toEqual(added.mock.calls);
  });
});

suite('withTimeout', () => {
  const never = (): Promise<never> => new Promise(() => {});
  const nameOf = ({ name, message }: DOMException): string => `${name}: ${message}`;

  test('gives up after its time, and says so to the request', async () => {
    const signals: AbortSignal[] = [];
    const run = (signal: AbortSignal): Promise<never> => {
      signals.push(signal);
      return never();
    };
    const answer = withTimeout(run, nameOf, 5, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(5);
    expect(await answer).toBe('TimeoutError: No answer came in time');
    expect(signals[0]?.reason).toMatchObject({ name: 'TimeoutError' });
  });

  test('gives up when the page is left', async () => {
    const page = new AbortController();
    const answer = withTimeout(never, nameOf, 5, page.signal);
    page.abort();
    expect(await answer).toMatch(/^AbortError/);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('leaves nothing behind an answer: no timer, and nobody who hears of the page', async () => {
    const page = new AbortController();
    const onCut = vi.fn<() => string>();
    expect(await withTimeout(async () => 'paid', onCut, 5, page.signal)).toBe('paid');
    expect(vi.getTimerCount()).toBe(0);
    page.abort();
    expect(onCut).not.toHaveBeenCalled();
  });
});
