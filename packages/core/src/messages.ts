import type { Action } from './actions.js';
import type { Field } from './fields.js';
import type { PublicReason, Reason, reasons } from './reasons.js';

/**
 * A text, with `{name}` for a value. As a list: the first text whose values are all known is used, and the last needs
 * none.
 */
export type Text = string | readonly [...string[], string];

/** What a shopper reads for one reason. */
export type ReasonText<R extends PublicReason> = {
  /** What happened. No full stop. */
  readonly title: string;
  /** What to do. The sentence about money is added to it. */
  readonly body: Text;
} & ((typeof reasons)[R] extends { readonly field: Field }
  ? {
      /** What to do, at the field. No full stop, unless it is two sentences. */
      readonly field: Text;
    }
  : unknown);

/** What is said of problems, in one language. A catalog with a hole, or with a text for a reason that must not be shown, does not compile. */
export interface Messages {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly reasons: { readonly [R in PublicReason]: ReasonText<R> } & {
    readonly [H in Exclude<Reason, PublicReason>]?: never;
  };
  /** What became of the money, one sentence each. */
  readonly money: {
    readonly not_charged: string;
    readonly unknown: string;
    readonly charged: string;
  };
  /** That the bank may have set money aside, one sentence. */
  readonly hold: string;
  readonly actions: { readonly [A in Action]: string };
  /** The label of each field. */
  readonly fields: { readonly [F in Field]: string };
}
