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
      /** What to do, at the field. No full stop. */
      readonly field: Text;
    }
  : unknown);

/** Every word of one language. A catalog with a hole, or with a text for a reason that must not be shown, does not compile. */
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
  /** What a postal code is called in countries that have their own word for it. */
  readonly postalCode: { readonly [country in 'US' | 'GB' | 'IE' | 'IN' | 'BR']: string };
  readonly hints: {
    readonly card_expiry: string;
    readonly card_csc: string;
    readonly card_csc_3: string;
    readonly card_csc_4: string;
  };
  /** The words of the components. */
  readonly ui: {
    readonly optional: string;
    readonly error_prefix: string;
    readonly card_group: string;
    readonly csc_help: string;
    readonly pay: Text;
    readonly paying: string;
    readonly paying_long: string;
    readonly paid: string;
    readonly checking: string;
    readonly authenticating: string;
    readonly retrying_in: string;
    readonly reference: string;
    readonly unconfirmed_title: string;
    readonly unconfirmed_body: string;
    readonly close: string;
  };
}
