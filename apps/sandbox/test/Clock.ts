import { vi } from 'vitest';

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** Time that passes only when it is told to, without waiting: for tests of thousands of payments. */
export class Clock {
  readonly #timers = new Map<number, Timer>();
  #now = 0;
  #last = 0;

  constructor() {
    vi.stubGlobal('setTimeout', (run: () => void, ms = 0) => {
      this.#last += 1;
      this.#timers.set(this.#last, { at: this.#now + ms, run });
      return this.#last;
    });
    vi.stubGlobal('clearTimeout', (id: number) => void this.#timers.delete(id));
    vi.spyOn(Date, 'now').mockImplementation(() => this.#now);
  }

  /** Lets so many ms pass, and all that follows from it happen. */
  async pass(ms: number): Promise<void> {
    const end = this.#now + ms;
    await settle();
    for (let next = this.#next(end); next; next = this.#next(end)) {
      const [id, { at, run }] = next;
      this.#timers.delete(id);
      this.#now = at;
      run();
      await settle();
    }
    this.#now = end;
  }

  #next(end: number): [number, Timer] | undefined {
    const due = [...this.#timers].filter(([, { at }]) => at <= end);
    return due.toSorted(([a, first], [b, second]) => first.at - second.at || a - b)[0];
  }
}

/** After every promise that can be kept now. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
