import { vi } from 'vitest';

type Run = (lock: { readonly name: string } | null) => unknown;

/** One page of a tab: it has the tab's storage, and locks that go with it. */
interface Page {
  readonly storage: Map<string, string>;
}

/**
 * A browser in small, as pages see it: tabs with a session storage each, locks that all share, and a connection. The
 * globals are those of the page that was shown last; what a page took from them while it was shown stays its own.
 */
export class Browser {
  readonly #locks = new Map<string, { readonly page: Page }>();
  #page: Page = { storage: new Map() };
  #events = new EventTarget();
  #online = true;

  constructor() {
    this.#show(this.#page);
  }

  /** A new tab, with nothing in its storage. What other pages hold they keep. */
  openTab(): void {
    this.#show({ storage: new Map() });
  }

  /** The same tab in a second one: its storage is copied, its locks are not. */
  copyTab(): void {
    this.#show({ storage: new Map(this.#page.storage) });
  }

  /** The page goes and comes again: what it stored stays, what it held is let go. */
  reload(): void {
    for (const [name, { page }] of this.#locks) if (page === this.#page) this.#locks.delete(name);
    this.#show({ storage: new Map(this.#page.storage) });
  }

  /** The page that is shown, to come back to. */
  get page(): Page {
    return this.#page;
  }

  set page(page: Page) {
    this.#show(page);
  }

  get online(): boolean {
    return this.#online;
  }

  set online(online: boolean) {
    this.#online = online;
    if (online) this.#events.dispatchEvent(new Event('online'));
  }

  stored(): Record<string, string> {
    return Object.fromEntries(this.#page.storage);
  }

  locks(): string[] {
    return [...this.#locks.keys()].toSorted();
  }

  #show(page: Page): void {
    this.#page = page;
    const { storage } = page;
    const isOnline = (): boolean => this.#online;
    vi.stubGlobal('sessionStorage', {
      getItem: (name: string) => storage.get(name) ?? null,
      setItem: (name: string, value: string) => void storage.set(name, value),
      removeItem: (name: string) => void storage.delete(name),
    });
    vi.stubGlobal('navigator', {
      get onLine() {
        return isOnline();
      },
      locks: {
        request: (name: string, how: LockOptions, run: Run) => this.#request(page, name, how, run),
        // Of a lock that it may not show, a browser tells nothing.
        query: () => Promise.resolve({ held: [{}, ...this.locks().map((name) => ({ name }))] }),
      },
    });
    vi.stubGlobal('addEventListener', this.#events.addEventListener.bind(this.#events));
    vi.stubGlobal('removeEventListener', this.#events.removeEventListener.bind(this.#events));
  }

  async #request(
    page: Page,
    name: string,
    { steal = false, ifAvailable = false }: LockOptions,
    run: Run,
  ): Promise<unknown> {
    await Promise.resolve();
    if (this.#locks.has(name) && !steal) return ifAvailable ? run(null) : new Promise(() => {});
    const lock = { page };
    this.#locks.set(name, lock);
    try {
      return await run({ name });
    } finally {
      // A browser lets go of a lock a little later than it is told to.
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
      if (this.#locks.get(name) === lock) this.#locks.delete(name);
    }
  }
}
