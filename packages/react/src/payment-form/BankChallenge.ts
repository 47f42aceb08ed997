import type { ChallengeOutcome } from '@tactful/core';

/** What the bank asks of the shopper, for the one who shows it. */
export interface BankChallenge {
  /**
   * What `pay` or `status` gave or threw when the bank asked, of a fetch Response the JSON: where the challenge is, in your
   * gateway's words. It came from outside, so read it with `textAt` of the core.
   */
  readonly answer: unknown;
  /**
   * Tells how the challenge ended, as far as the page knows: `status` is then asked what became of the payment. The same
   * at every render; only the first call counts.
   */
  readonly end: (outcome: ChallengeOutcome) => unknown;
}
