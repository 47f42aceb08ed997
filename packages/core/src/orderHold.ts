/** Keeps an order to one payment: across a reload, Back, and the tabs of a browser. */
export interface OrderHold {
  /** The key of a payment of this order that may exist: this page was left while it was made. */
  kept(): string | null;
  /**
   * Takes the order for a payment with this key, and remembers the key in `sessionStorage`. Answers with the key of the
   * tab that has it already, `''` when that cannot be told, or `null` when it is ours now. It is taken away from a tab
   * whose payment has ended without a word to that tab: `ended` is the key of that payment.
   */
  take(key: string, ended: string | null): Promise<string | null>;
  /** No payment of this order exists: it is free, and nothing is remembered. */
  free(): void;
  /** The page is left: other tabs may take the order, and what is remembered stays. */
  leave(): void;
}

/**
 * Holds an order by the shop's own reference of it. Where the browser has no locks or forbids storage it holds nothing,
 * and payments go on: the gateway's idempotency key is still there.
 */
export function orderHold(order: string): OrderHold {
  const name = `tactful ${order}`;
  const storage = found(() => sessionStorage);
  const manager = found(() => navigator.locks);
  let locks: readonly Lock[] = [];
  let left: Promise<unknown> = Promise.resolve();
  let timesLeft = 0;
  const leave = (): void => {
    timesLeft += 1;
    for (const { release } of locks) release();
    left = Promise.all(locks.map(({ released }) => released));
    locks = [];
  };
  return {
    kept: () => found(() => storage?.getItem(name)),
    async take(key, ended) {
      const visit = timesLeft;
      await left;
      if (locks.length === 0) {
        // The key's own lock tells other tabs the key, so that they can ask what became of the payment.
        const over = ended !== null && ended === (await keyOfOther(manager, name, key));
        const own = await lock(manager, `${name} ${key}`);
        if (own === null) return key;
        if (over) (await lock(manager, `${name} ${ended}`, { steal: true }))?.release();
        const whole = await lock(manager, name, over ? { steal: true } : { ifAvailable: true });
        if (whole === null) {
          own.release();
          return keyOfOther(manager, name, key);
        }
        locks = [whole, own];
        // Left while the browser was asked.
        if (visit !== timesLeft) {
          leave();
          return null;
        }
      }
      found(() => storage?.setItem(name, key));
      return null;
    },
    free() {
      found(() => storage?.removeItem(name));
      leave();
    },
    leave,
  };
}

interface Lock {
  readonly release: () => void;
  /** A lock that was let go is free a little later. */
  readonly released: Promise<unknown>;
}

/** Takes a lock of this origin, if nobody has it. A browser that has no locks lets everybody take them. */
function lock(
  manager: LockManager | null,
  name: string,
  how: LockOptions = { ifAvailable: true },
): Promise<Lock | null> {
  const unlocked: Lock = { release() {}, released: Promise.resolve() };
  if (manager === null) return Promise.resolve(unlocked);
  return new Promise((resolve) => {
    const released: Promise<unknown> = manager
      .request(name, how, (held) => {
        if (held === null) return resolve(null);
        return new Promise<void>((release) => resolve({ release, released }));
      })
      .catch(() => resolve(unlocked));
  });
}

/** The key of the other tab that has an order: the name of its second lock tells. Names of other orders may begin so too. */
async function keyOfOther(manager: LockManager | null, name: string, own: string): Promise<string> {
  const { held = [] } = (await manager?.query()) ?? {};
  const keys = held.map((lock) =>
    lock.name?.startsWith(`${name} `) ? lock.name.slice(name.length + 1) : '',
  );
  return keys.find((key) => /^[\da-f]{32}$/.test(key) && key !== own) ?? '';
}

/** What the browser has. It may be missing, full or forbidden. */
function found<T>(look: () => T | null | undefined): T | null {
  try {
    return look() ?? null;
  } catch {
    return null;
  }
}
