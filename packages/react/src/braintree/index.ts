export { BraintreeCardFields, type BraintreeCardFieldsProps } from './BraintreeCardFields.js';
export type { BraintreeFieldKey, BraintreeFieldsOptions } from './BraintreeFieldsOptions.js';
