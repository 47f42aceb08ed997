export type { StripeBrand } from './StripeBrand.js';
export { StripeCardExpiryField } from './StripeCardExpiryField.js';
export { StripeCardFields, type StripeCardFieldsProps } from './StripeCardFields.js';
export { StripeCardNumberField, type StripeCardNumberFieldProps } from './StripeCardNumberField.js';
export {
  StripeCardSecurityCodeField,
  type StripeCardSecurityCodeFieldProps,
} from './StripeCardSecurityCodeField.js';
export type { StripeFieldProps } from './StripeFieldProps.js';
