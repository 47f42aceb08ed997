import type { PaymentError, PublicReason } from '@tactful/core';

/**
 * A problem as the shop's logs and analytics get it: the gateway, its code without anything that may be a card number,
 * whether that code is known (`mapped`), the true reason, and the one that was shown instead.
 */
export interface ProblemReport extends PaymentError {
  /** The reason that the shopper is told. */
  readonly shown: PublicReason;
}
