import type { Action } from './actions.js';
import type { Field } from './fields.js';
import type { PublicReason, Reason } from './reasons.js';

/** One problem that a gateway reported. */
export interface Issue {
  readonly reason: Reason;
  readonly field: Field | null;
}

/** One problem that may be shown. */
export interface PublicIssue {
  readonly reason: PublicReason;
  readonly field: Field | null;
}

/** When a payment may be tried again, and whether software may do it. */
export interface Retry {
  /** Software may repeat the request with the same idempotency key, without asking the shopper. */
  readonly automatic: boolean;
  /** How long to wait first, in ms. `null`: the gateway did not say. */
  readonly afterMs: number | null;
}

/**
 * How much a shopper is told. `standard`: everything but masked and merchant reasons. `strict`: also nothing of what
 * the bank says about the card, which card testers use as an oracle.
 */
export type DisclosurePolicy = 'standard' | 'strict';

interface ErrorFacts {
  readonly field: Field | null;
  /** What the shopper can do, the best first. */
  readonly actions: readonly Action[];
  /** `unknown`: the payment may have gone through, so never invite a second one. */
  readonly charged: 'no' | 'unknown' | 'yes';
  readonly retry: Retry;
  /** The gateway's id of the request, for support. */
  readonly reference: string | null;
}

/**
 * Why a payment did not complete: the truth, for logs and servers. It cannot be shown: `disclose` makes of it what may
 * be.
 */
export interface PaymentError extends ErrorFacts {
  readonly reason: Reason;
  /** Every problem the gateway reported, the main one first. */
  readonly issues: readonly Issue[];
  readonly gateway: string;
  /** The gateway's own code as it came, shortened to 100 characters. `null`: it gave none. */
  readonly gatewayCode: string | null;
  /**
   * `false`: the gateway answered, and its tables do not have the code, or there is nothing in the answer that they know.
   * The reason then goes by the code's class or the HTTP status. What never got an answer has nothing to map.
   */
  readonly mapped: boolean;
  /** The least that the gateway's terms ask for. `disclose` never tells more than this. */
  readonly policy: DisclosurePolicy;
}

/** Why a payment did not complete, safe to show and to send to a browser. Plain JSON. */
export interface PublicPaymentError extends ErrorFacts {
  readonly reason: PublicReason;
  readonly issues: readonly PublicIssue[];
}

/** What a gateway's answer says of the payment. */
export type PaymentResult =
  | { readonly status: 'succeeded' }
  | { readonly status: 'action_required' }
  | { readonly status: 'processing' }
  /** Definite: no money moved, or all that moved is known. */
  | { readonly status: 'failed'; readonly error: PaymentError }
  /** It may have gone through: never invite a second payment. */
  | { readonly status: 'unknown'; readonly error: PaymentError };
