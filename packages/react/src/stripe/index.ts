export { StripeCardExpiryField } from './StripeCardExpiryField.js';
export { StripeCardFields, type StripeCardFieldsProps } from './StripeCardFields.js';
export { StripeCardNumberField } from './StripeCardNumberField.js';
export { StripeCardSecurityCodeField } from './StripeCardSecurityCodeField.js';
export type { StripeFieldProps } from './StripeFieldProps.js';
