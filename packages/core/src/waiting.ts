import { isOffline } from './isOffline.js';

/** The longest that a timer takes, in ms: anything longer it takes for none at all. */
const longest = 2 ** 31 - 1;

/** Waits, in ms, or until the signal aborts. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, Math.min(ms, longest));
    signal.addEventListener('abort', done);
  });
}

/** Waits while the browser knows that it is offline, or until the signal aborts. */
export function untilOnline(signal: AbortSignal): Promise<void> {
  if (signal.aborted || !isOffline()) return Promise.resolve();
  return new Promise((resolve) => {
    const done = (): void => {
      globalThis.removeEventListener('online', done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    globalThis.addEventListener('online', done);
    signal.addEventListener('abort', done);
  });
}

/**
 * Runs something for at most `ms`, also when it does not heed its signal. After that, or when the page is left, the
 * answer is what `onCut` makes of the reason.
 */
export async function withTimeout<T>(
  run: (signal: AbortSignal) => Promise<T>,
  onCut: (reason: DOMException) => T,
  ms: number,
  page: AbortSignal,
): Promise<T> {
  const request = new AbortController();
  const watch = new AbortController();
  const cut = new Promise<T>((resolve) => {
    const end = (name: string): void => {
      const reason = new DOMException('No answer came in time', name);
      request.abort(reason);
      resolve(onCut(reason));
    };
    const timer = setTimeout(() => end('TimeoutError'), Math.min(ms, longest));
    page.addEventListener('abort', () => end('AbortError'), { signal: watch.signal });
    watch.signal.addEventListener('abort', () => clearTimeout(timer));
  });
  try {
    return await Promise.race([run(request.signal), cut]);
  } finally {
    watch.abort();
  }
}
