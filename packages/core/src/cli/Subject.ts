import type { ReadContext } from '@tactful/core';

/** An answer of a gateway that is to be explained. */
export interface Subject {
  /** The table that has the code. `null`: what came was a whole answer, or no table has the code. */
  readonly kind: string | null;
  readonly body: unknown;
  readonly context: ReadContext;
}
