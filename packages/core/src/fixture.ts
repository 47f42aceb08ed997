import type { Field } from './fields.js';
import type { PaymentResult } from './payment.js';
import type { ReadContext } from './readPayment.js';
import type { Reason } from './reasons.js';

/** An answer as it comes over the wire. */
export interface WireAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The body, before it is written as JSON. Text is sent as it is. */
  readonly body: unknown;
}

/** A gateway's answer of a known shape, and what it must read as. */
export interface Fixture {
  /** What happened, unique within the gateway: `declined, insufficient funds`. */
  readonly name: string;
  readonly answer: WireAnswer;
  readonly during?: NonNullable<ReadContext['during']>;
  readonly expected: ExpectedReading;
  /** Where such an answer was seen: address and the date it was read. */
  readonly source: string;
}

/** What an answer must read as. */
export type ExpectedReading =
  | { readonly status: Exclude<PaymentResult['status'], 'failed' | 'unknown'> }
  | {
      readonly status: 'failed' | 'unknown';
      readonly reason: Reason;
      /** @default the reason's own field */
      readonly field?: Field;
      /** Reasons of all issues, the main one first. @default the reason alone */
      readonly issues?: readonly Reason[];
    };

/** A row of a gateway's published list of codes. */
export interface CodeFact {
  readonly code: string;
  /** What kind of code it is in the gateway's own order: `decline`, `error`, `client` … */
  readonly kind: string;
}

/**
 * Tables that are not of codes of their own, by name. `class`: for codes that no other table has. `detail`: what stands
 * beside a code, such as the result of a check, or a text, which is not carried.
 */
export type TableKinds = Readonly<Record<string, 'class' | 'detail'>>;
