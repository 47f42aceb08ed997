import type { Field, Messages, Text } from '@tactful/core';

type ValueField = Extract<
  Field,
  | 'iban'
  | 'bank_code'
  | 'bank_account_number'
  | 'bank_account_holder'
  | 'billing_address_line1'
  | 'billing_city'
  | 'billing_state'
>;
type ChoiceField = Extract<Field, 'billing_country' | 'billing_state' | 'mandate_consent'>;

/** Every word of one language: what is said of problems, and the words of the components. */
export interface CheckoutMessages extends Messages {
  /** What a postal code is called in countries that have their own word for it, as within a sentence. */
  readonly postalCode: { readonly [country in 'US' | 'GB' | 'AU' | 'NZ' | 'IE' | 'IN' | 'BR']: string };
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
    /** Asks for a value that is missing, by its field or else by the label of it. */
    readonly value_missing: {
      readonly [F in 'any' | ValueField]: Text;
    };
    /** Asks for a choice that is missing. */
    readonly choice_missing: {
      readonly [F in 'any' | ChoiceField]: Text;
    };
    /** The first, empty line of a list to choose from. */
    readonly choose: string;
    readonly card_group: string;
    readonly csc_help: string;
    readonly pay: Text;
    readonly paying: string;
    readonly paying_long: string;
    readonly paid: string;
    /** On the pay button, when the order was paid before. */
    readonly paid_before: string;
    readonly checking: string;
    readonly authenticating: string;
    readonly retrying_in: string;
    /** The wait before another try is over. */
    readonly wait_over: string;
    readonly reference: string;
    readonly unconfirmed_title: string;
    readonly unconfirmed_body: string;
    readonly unconfirmed: string;
    readonly close: string;
    /** The titles of what is wrong with fields that are not on the page: they tell, since there is nothing to fill in. */
    readonly payment_error: {
      readonly missing: string;
      readonly several: string;
    };
    readonly promo_code: {
      readonly apply: string;
      readonly applying: string;
      readonly applied: string;
      readonly removing: string;
      readonly removed: string;
      readonly missing: string;
      readonly not_applied: string;
      readonly not_removed: string;
      readonly offline: string;
    };
    readonly cart_problems: {
      readonly title: string;
      readonly set_quantity: string;
      readonly sold_out: { readonly title: string; readonly body: string; readonly field: string };
      readonly current_price: string;
      readonly use_price: string;
      readonly remove: string;
      readonly solved: string;
      readonly not_changed: string;
    };
    readonly price_change: {
      readonly old_total: string;
      readonly new_total: string;
      readonly confirm: string;
    };
    readonly session: {
      readonly extending: string;
      readonly extended: string;
      readonly not_extended: string;
      readonly not_now: string;
    };
    readonly authentication_step: {
      readonly cancel: string;
    };
    readonly offline: {
      readonly body: string;
      readonly back: string;
    };
    readonly support_reference: {
      readonly copy: string;
      readonly copied: string;
      readonly selected: string;
    };
    readonly checkout_error: {
      readonly title: string;
      readonly body: string;
      readonly reload: string;
    };
    readonly device: {
      readonly present_card: string;
      readonly total: string;
      readonly cancel: string;
    };
    readonly bank: {
      /** What the code of a bank is called in a country, as within a sentence. */
      readonly routing_number: string;
      readonly sort_code: string;
      readonly bsb: string;
      readonly checking: string;
      readonly savings: string;
      readonly agree: string;
    };
    readonly address: {
      readonly billing: string;
      readonly line2: string;
      /** What these parts are called in the United States and Canada; the city as within a sentence. */
      readonly north_america: { readonly line2: string; readonly city: string };
      /** What the parts of a country are called there, as within a sentence. */
      readonly state: string;
      readonly province: string;
      readonly prefecture: string;
      readonly county: string;
      readonly emirate: string;
      readonly region: string;
    };
    readonly phone: { readonly country: string };
    /** The name of a button that takes another address over. */
    readonly email: { readonly suggestion: string };
    readonly payment_methods: {
      /** Said once for the whole list, when no method in it can be chosen. */
      readonly none: string;
    };
    readonly saved_methods: {
      /** What a card is called whose brand is not known. */
      readonly card: string;
      readonly unavailable: string;
      readonly unavailable_body: string;
      /** The methods that are shown could not be loaded anew. */
      readonly not_updated: string;
      readonly not_changed: string;
      /** Said of the chosen card when the form is sent. */
      readonly expired: string;
      readonly loading: string;
      readonly none: string;
      readonly ending: string;
      readonly expires: string;
      readonly default: string;
      readonly make_default: string;
      readonly made_default: string;
      readonly replace: string;
      readonly remove: string;
      readonly confirm: string;
      readonly keep: string;
      readonly removed: string;
    };
    readonly secure_fields: {
      readonly slow_title: string;
      readonly slow_body: string;
      /** What to do where the page can be loaded again, or another payment method used. */
      readonly reload_body: string;
      /** What to do where there is no other payment method. */
      readonly alone_body: string;
    };
    readonly wallet_button: {
      readonly loading: string;
    };
  };
}
