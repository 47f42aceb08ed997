import type { Phase } from '@tactful/core';

/** What a till says to staff. */
export interface TillWords {
  readonly title: string;
  /** Before the amount. */
  readonly toPay: string;
  /** Before the amount, once it is paid. */
  readonly paid: string;
  readonly take: string;
  readonly next: string;
  /** What to do, by where the payment stands. */
  readonly steps: { readonly [Where in Phase]: string };
}
