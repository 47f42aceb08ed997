import type {
  DisclosurePolicy,
  PaymentError,
  PaymentMessage,
  PaymentResult,
  PublicPaymentError,
} from '@tactful/core';

/** What `tactful explain` finds out, and prints with `--json`. */
export interface Explanation {
  readonly gateway: string;
  /** The code that was asked for. `null`: an answer was given. */
  readonly code: string | null;
  /** Codes like the one asked for, which no table has. */
  readonly near: readonly string[];
  /** The tables of the gateway, by the kind of their codes. */
  readonly kinds: readonly string[];
  readonly documented: Documented;
  /** One, or for a code that stands in several tables one for each. */
  readonly answers: readonly Answer[];
}

/** The gateway's own pages that speak of a code. `gateway`: no page is known to, and these are all there are. */
export interface Documented {
  readonly of: 'code' | 'gateway';
  readonly pages: readonly string[];
}

/** An answer of a gateway, read as a checkout would read it. */
export interface Answer {
  /** The table that has the code. `null`: a whole answer was given, or no table has the code. */
  readonly kind: string | null;
  readonly status: PaymentResult['status'];
  /** Absent: nothing is wrong. */
  readonly problem?: Problem;
}

/** What is wrong: the truth, what may be told of it, and in which words. */
export interface Problem {
  readonly truth: PaymentError;
  /** What the true reason means, for the shop. */
  readonly meaning: string;
  /** The policy that holds: of the one asked for and the gateway's own, the stricter. */
  readonly policy: DisclosurePolicy;
  readonly shown: PublicPaymentError;
  readonly message: PaymentMessage;
}
