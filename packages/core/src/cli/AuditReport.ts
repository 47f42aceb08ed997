import type { Reason } from '@tactful/core';

/** What `tactful audit` finds out, and prints with `--json`. Numbers of answers, unless it says otherwise. */
export interface AuditReport {
  readonly gateway: string;
  /** Answers that could be read. */
  readonly answers: number;
  readonly unreadable: number;
  /** The numbers of the first lines that could not be read. */
  readonly unreadableLines: readonly number[];
  readonly succeeded: number;
  /** The bank asks the shopper for something, or the gateway will know later. */
  readonly waiting: number;
  readonly failures: number;
  /** Failures that a row of the gateway's tables explains. */
  readonly mapped: number;
  /** Failures without a code that their HTTP status explains. */
  readonly byStatus: number;
  /** Share of the other failures that is mapped, from 0 to 1. 1 when there is none. */
  readonly coverage: number;
  /** Failures whose reason no shopper is told, since it would help a thief. */
  readonly masked: number;
  /** Failures that are problems of the store. */
  readonly merchantSide: number;
  /** Failures that leave open whether money moved. */
  readonly unknownOutcome: number;
  /** The most frequent first. */
  readonly reasons: readonly { readonly reason: Reason; readonly count: number }[];
  /** Codes that no table has, the most frequent first. */
  readonly unknownCodes: readonly { readonly code: string; readonly count: number }[];
  /** Failures with unknown codes that are not in that list. After 1000 different codes, some may be of codes in it. */
  readonly furtherUnknown: number;
  /** Failures with no code at all, which nothing explains. */
  readonly withoutCode: number;
}
