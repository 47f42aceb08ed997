import type { Messages, Text } from '@tactful/core';

/** Every word of one language: what is said of problems, and the words of the components. */
export interface CheckoutMessages extends Messages {
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
    /** Asks for a value that is missing, by the label of its field. */
    readonly fill_in: string;
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
    readonly bank: {
      readonly routing_number: string;
      readonly sort_code: string;
      readonly bsb: string;
      readonly checking: string;
      readonly savings: string;
      readonly agree: string;
    };
  };
}
