import type { HostedFieldFieldOptions } from 'braintree-web';

/** A field of the card, as Hosted Fields calls it. */
export type BraintreeFieldKey = 'number' | 'expirationDate' | 'cvv';

/** What is asked of Hosted Fields: where each field stands, what it is called and how its text looks. */
export interface BraintreeFieldsOptions {
  readonly fields: Record<BraintreeFieldKey, NonNullable<HostedFieldFieldOptions['number']>>;
  readonly styles: Record<string, Record<string, string>>;
}
