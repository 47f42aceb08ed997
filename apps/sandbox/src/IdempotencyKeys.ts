import type { WireAnswer } from '@tactful/core';
import { remember } from './remember.js';

interface Kept {
  /** A digest of what must be equal in a repeat. */
  readonly same: string;
  /** `null`: the request is under way. */
  readonly answer: WireAnswer | null;
}

/** The idempotency keys that this process has seen, with the answers they got. */
export class IdempotencyKeys {
  readonly #kept = new Map<string, Kept>();
  readonly #limited = new Set<string>();

  /** Begins a request with a key. An answer: it was made before, and this is what it got. */
  begin(key: string, same: string): 'new' | 'in_progress' | 'mismatch' | WireAnswer {
    const kept = this.#kept.get(key);
    if (kept?.same === same) return kept.answer ?? 'in_progress';
    if (kept) return 'mismatch';
    remember(this.#kept, key, { same, answer: null });
    return 'new';
  }

  /** Keeps the answer for repeats. */
  keep(key: string, same: string, answer: WireAnswer): void {
    this.#kept.set(key, { same, answer });
  }

  /** Forgets a request that was not carried out. */
  forget(key: string): void {
    this.#kept.delete(key);
  }

  /** Tells whether a key is to be refused for too many requests: the first time, and not the second. */
  isLimited(key: string): boolean {
    if (this.#limited.delete(key)) return false;
    this.#limited.add(key);
    return true;
  }
}
