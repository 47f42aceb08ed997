export type { CheckoutMessages } from './CheckoutMessages.js';
export { CheckoutProvider, type CheckoutProviderProps } from './provider/CheckoutProvider.js';
export { type Checkout, useCheckout } from './provider/useCheckout.js';
export { ErrorSummary, type ErrorSummaryProps } from './error-summary/ErrorSummary.js';
export { PayButton, type PayButtonProps } from './pay-button/PayButton.js';
export {
  PaymentErrorBanner,
  type PaymentErrorBannerProps,
} from './payment-error-banner/PaymentErrorBanner.js';
export { PaymentForm, type PaymentFormProps } from './payment-form/PaymentForm.js';
export { PaymentStatus, type PaymentStatusProps } from './payment-status/PaymentStatus.js';
export { type ActionHandlers, RetryActions, type RetryActionsProps } from './retry-actions/RetryActions.js';
export type { ProblemReport } from './problem-report/ProblemReport.js';
export { type Payment, usePayment, type UsePaymentOptions } from './usePayment.js';
export { usePaymentErrors } from './usePaymentErrors.js';
export type { CardBrandId } from './card-brand/cardBrand.js';
export { CardExpiryField } from './card-expiry/CardExpiryField.js';
export { type Expiry, type ExpiryReason, parseExpiry } from './card-expiry/parseExpiry.js';
export { CardFields, type CardFieldsProps } from './card-fields/CardFields.js';
export { CardHolderField, type CardHolderFieldProps } from './card-holder/CardHolderField.js';
export { CardNumberField, type CardNumberFieldProps } from './card-number/CardNumberField.js';
export { CardSecurityCodeField } from './card-security-code/CardSecurityCodeField.js';
export { EmailField, type EmailFieldProps } from './email/EmailField.js';
export { Description } from './field/Description.js';
export { Field, type FieldProps } from './field/Field.js';
export { FieldError } from './field/FieldError.js';
export { Input, type InputProps } from './field/Input.js';
export { Label } from './field/Label.js';
export { type FieldOptions, type FieldState, useField } from './field/useField.js';
export { useFieldErrorText } from './field/useFieldErrorText.js';
export { PostalCodeField, type PostalCodeFieldProps } from './postal-code/PostalCodeField.js';
export { formOptions } from './validation/formOptions.js';
export { FormRules, type FormRulesProps, type ValidateOn } from './validation/FormRules.js';
export { type PaymentValues, paymentValues } from './validation/paymentValues.js';
export type { Rules } from './validation/Rules.js';
export { PromoCodeField, type PromoCodeFieldProps } from './promo-code/PromoCodeField.js';
export { type PromoCode, type PromoCodeOptions, usePromoCode } from './promo-code/usePromoCode.js';
export type { StepContext } from './server-step/useServerStep.js';
