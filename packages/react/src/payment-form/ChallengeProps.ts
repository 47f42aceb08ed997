import type { RequestContext } from '@tactful/core';
import type { ReactNode } from 'react';
import type { BankChallenge } from './BankChallenge.js';

/** How a form learns what became of a payment, and how it shows the bank's challenge: which leads nowhere without that. */
export type ChallengeProps = WithStatus | WithoutStatus;

interface WithStatus {
  /** Asks what became of the payment. Without it an unknown outcome stays unknown. */
  readonly status: (context: RequestContext) => unknown;
  /**
   * Shows the bank's challenge: its iframe, or a link to where it is. It stands in a dialog while the payment waits for
   * the bank, also after a reload when there is an `order`. Needs `status`. An SDK that opens a window of its own is for
   * `pay` instead, with a longer `timeout`.
   */
  readonly challenge?: ((bank: BankChallenge) => ReactNode) | undefined;
  /** After this long, in ms, the challenge counts as timed out. @default never: the bank's own time limit holds */
  readonly challengeTimeout?: number | undefined;
}

interface WithoutStatus {
  readonly status?: ((context: RequestContext) => unknown) | undefined;
  readonly challenge?: undefined;
  readonly challengeTimeout?: undefined;
}
