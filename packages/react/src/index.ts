export type { CheckoutMessages } from './CheckoutMessages.js';
export { CheckoutProvider, type CheckoutProviderProps } from './provider/CheckoutProvider.js';
export { type Checkout, useCheckout } from './provider/useCheckout.js';
export { ErrorSummary, type ErrorSummaryProps } from './error-summary/ErrorSummary.js';
export { PayButton, type PayButtonProps } from './pay-button/PayButton.js';
export {
  PaymentErrorBanner,
  type PaymentErrorBannerProps,
} from './payment-error-banner/PaymentErrorBanner.js';
export type { BankChallenge } from './payment-form/BankChallenge.js';
export { PaymentForm, type PaymentFormProps } from './payment-form/PaymentForm.js';
export { PaymentMethod, type PaymentMethodProps } from './payment-method-list/PaymentMethod.js';
export { PaymentMethodList } from './payment-method-list/PaymentMethodList.js';
export { PaymentStatus, type PaymentStatusProps } from './payment-status/PaymentStatus.js';
export { type ActionHandlers, RetryActions, type RetryActionsProps } from './retry-actions/RetryActions.js';
export type { ProblemReport } from './problem-report/ProblemReport.js';
export { type Payment, usePayment, type UsePaymentOptions } from './usePayment.js';
export { usePaymentErrors } from './usePaymentErrors.js';
export { AccountHolderField } from './bank-account/AccountHolderField.js';
export { AccountNumberField, type AccountNumberFieldProps } from './bank-account/AccountNumberField.js';
export { AccountTypeField, type AccountTypeFieldProps } from './bank-account/AccountTypeField.js';
export { AddressFields, type AddressFieldsProps } from './address/AddressFields.js';
export { CountryField, type CountryFieldProps } from './country/CountryField.js';
export { BsbField } from './bank-account/BsbField.js';
export { RoutingNumberField } from './bank-account/RoutingNumberField.js';
export { SortCodeField } from './bank-account/SortCodeField.js';
export type { CardBrandId } from './card-brand/cardBrand.js';
export { CardExpiryField } from './card-expiry/CardExpiryField.js';
export { type Expiry, type ExpiryReason, parseExpiry } from './card-expiry/parseExpiry.js';
export { CardFields, type CardFieldsProps } from './card-fields/CardFields.js';
export { CardHolderField, type CardHolderFieldProps } from './card-holder/CardHolderField.js';
export { CardNumberField, type CardNumberFieldProps } from './card-number/CardNumberField.js';
export { CardSecurityCodeField } from './card-security-code/CardSecurityCodeField.js';
export { EmailField, type EmailFieldProps } from './email/EmailField.js';
export { Description } from './field/Description.js';
export { ChoiceGroup } from './field/ChoiceGroup.js';
export { ChoiceInput, type ChoiceInputProps } from './field/ChoiceInput.js';
export { Field, type FieldProps } from './field/Field.js';
export { FieldError } from './field/FieldError.js';
export { Input, type InputProps } from './field/Input.js';
export { Label } from './field/Label.js';
export { Select, type SelectProps } from './field/Select.js';
export { type FieldOptions, type FieldState, useField } from './field/useField.js';
export { useFieldErrorText } from './field/useFieldErrorText.js';
export { IbanField } from './iban/IbanField.js';
export { MandateConsent, type MandateConsentProps } from './mandate/MandateConsent.js';
export { PhoneField, type PhoneFieldProps } from './phone/PhoneField.js';
export { HostedCardFields, type HostedCardFieldsProps } from './hosted-field/HostedCardFields.js';
export { HostedField, type HostedFieldProps } from './hosted-field/HostedField.js';
export type { HostedContent, HostedEvents, HostedFrame } from './hosted-field/HostedFrame.js';
export { useHostedFrame } from './hosted-field/useHostedFrame.js';
export { PostalCodeField, type PostalCodeFieldProps } from './postal-code/PostalCodeField.js';
export { formOptions } from './validation/formOptions.js';
export { FormRules, type FormRulesProps, type ValidateOn } from './validation/FormRules.js';
export { type PaymentValues, paymentValues } from './validation/paymentValues.js';
export type { Rules } from './validation/Rules.js';
export { PromoCodeField, type PromoCodeFieldProps } from './promo-code/PromoCodeField.js';
export { type PromoCode, type PromoCodeOptions, usePromoCode } from './promo-code/usePromoCode.js';
export type { StepContext } from './server-step/useServerStep.js';
export type { CartProblem, ItemReason } from './cart-problems/CartProblem.js';
export { CartProblems, type CartProblemsProps } from './cart-problems/CartProblems.js';
export { PriceChangeNotice, type PriceChangeNoticeProps } from './price-change/PriceChangeNotice.js';
export type { SavedMethod } from './saved-methods/SavedMethod.js';
export { SavedMethodList } from './saved-methods/SavedMethodList.js';
export { SavedMethods, type SavedMethodsProps } from './saved-methods/SavedMethods.js';
export {
  type SavedMethodsOptions,
  type SavedMethodsState,
  type SavedMethodStep,
  useSavedMethods,
} from './saved-methods/useSavedMethods.js';
export { WalletButton, type WalletButtonProps } from './wallet-button/WalletButton.js';
export {
  CheckoutUnavailable,
  type CheckoutUnavailableProps,
} from './checkout-unavailable/CheckoutUnavailable.js';
export { SessionExpiry, type SessionExpiryProps } from './session-expiry/SessionExpiry.js';
export { OfflineNotice, type OfflineNoticeProps } from './offline-notice/OfflineNotice.js';
export {
  SecureFieldsNotice,
  type SecureFieldsNoticeProps,
} from './secure-fields-notice/SecureFieldsNotice.js';
export { SupportReference, type SupportReferenceProps } from './support-reference/SupportReference.js';
export {
  CheckoutErrorBoundary,
  type CheckoutErrorBoundaryProps,
} from './checkout-error/CheckoutErrorBoundary.js';
export {
  AuthenticationStep,
  type AuthenticationStepProps,
} from './authentication-step/AuthenticationStep.js';
export { CheckoutDialog, type CheckoutDialogProps } from './dialog/CheckoutDialog.js';
export { DeviceStatus, type DeviceStatusProps } from './device-status/DeviceStatus.js';
