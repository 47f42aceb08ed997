import type { Field } from './fields.js';
import type { Reason } from './reasons.js';

/** A row of a gateway's table of codes: what a code means and, where the code names one, the field it concerns. */
export type CodeMeaning = Reason | { readonly reason: Reason; readonly field: Field };

/** A gateway's codes and what each means. */
export type CodeTable = Readonly<Record<string, CodeMeaning>>;

/** One problem found in a gateway's answer. */
export interface Finding {
  /** The gateway's own code, as it came. */
  readonly code: string | null;
  /** `null`: a code that the gateway's table does not have. */
  readonly reason: Reason | null;
  /** The field the gateway names. Without it the reason's own field holds. */
  readonly field?: Field;
  /** The reason is that of the code's class: the gateway's tables do not have the code itself. */
  readonly mapped?: false;
}

/** What a gateway's answer says, in the words of the taxonomy. */
export interface Reading {
  /** The gateway's own word on the payment. Absent: the answer does not speak of one. */
  readonly status?: 'succeeded' | 'action_required' | 'processing' | 'failed';
  /** Every problem in the answer, the main one first. Empty: none was found. */
  readonly findings: readonly Finding[];
  /** The gateway's id of the request, for support. */
  readonly reference?: string;
  /** The network or the gateway says that the same card must not be tried again. */
  readonly doNotRetry?: boolean;
  /** How long to wait before it is tried again, in ms, where the body says so. */
  readonly afterMs?: number;
  /** Of several gateways, the one whose answer it is. */
  readonly gateway?: Gateway;
}

/** A payment gateway: how to read what it answers. */
export interface Gateway {
  /** The name of the gateway's folder, for logs: `convenient-checkout`. */
  readonly name: string;
  /** The gateway's terms want no shopper told what a bank says of a card, whatever policy the shop chose. */
  readonly policy?: 'strict';
  /**
   * The header with the gateway's id of the request, in lower case, for answers without one in the body.
   * @default 'request-id'
   */
  readonly referenceHeader?: string;
  /**
   * Reads the body of an answer, or the error that the gateway's SDK threw. It gets anything, and never throws: what it
   * does not recognize is a reading without findings. `headers`: those of the answer, where there are any.
   */
  read(response: unknown, headers?: unknown): Reading;
}
