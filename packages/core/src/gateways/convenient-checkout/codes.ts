import type { CodeTable } from '../../gateway.js';

/**
 * Convenient Checkout has no codes: the text of `detail` is the only thing that tells problems apart, letter by letter.
 *
 * Addresses are those of developers.healthsafepay.com/docs/…/convenient-checkout-api/, read 2026-11-21.
 */
export const codes = {
  detail: {
    // v1/…/payment-methods/error-codes/update-payment-method-error-codes
    'Agent is required to update manufacturer card': 'merchant_request_rejected',
    'Manufacturer card cannot be default': 'saved_method_not_editable',
    'Payment method type in request does not match the existing payment method': 'saved_method_not_editable',
    'Cannot update invalid payment method': 'saved_method_not_editable',
    'Invalid paymentMethodId': 'saved_method_unavailable',
    'Account type must not be blank.': 'bank_account_type_missing',
    'ZipCode must be exactly 5 digits long.': 'postal_code_format',
    'invalid expiryMonth': 'card_expiry_month_out_of_range',
    'expiry month and year cannot be in the past': 'card_expiry_in_past',
    'expiryYear cannot be more than 50 years from current year': 'card_expiry_year_out_of_range',
    'expiryMonth is required when expiryYear is present': {
      reason: 'card_expiry_incomplete',
      field: 'card_expiry_month',
    },
    'expiryYear is required when expiryMonth is present': {
      reason: 'card_expiry_incomplete',
      field: 'card_expiry_year',
    },
    // v1/…/payment-methods/error-codes/setup-payment-method-error-codes
    'VendorPaymentMethodId cannot be reused': 'payment_method_already_saved',
    'Agent is required to add manufacturer card': 'merchant_request_rejected',
    'Medication is required to add manufacturer card': 'merchant_request_rejected',
    'Only one medication can be associated per manufacturer card': 'merchant_request_rejected',
    'MANUFACTURER_CARD category type is not enabled': 'merchant_not_activated',
    'Maximum number of retries reached.': 'too_many_attempts',
    // v1/…/common-error-codes/payment-method-object-error-codes
    'Nickname must be alphanumeric and up to 30 characters.': {
      reason: 'details_not_accepted',
      field: 'payment_method_nickname',
    },
    "nickname shouldn't contain account number": {
      reason: 'details_not_accepted',
      field: 'payment_method_nickname',
    },
    "Please make sure that the nickname field doesn't contain a card number.": {
      reason: 'details_not_accepted',
      field: 'payment_method_nickname',
    },
    "nameOnAccount shouldn't contain account number": {
      reason: 'details_not_accepted',
      field: 'bank_account_holder',
    },
    'accountNumber is not valid': 'bank_account_number_not_recognized',
    'accountNumber can be upto 17 digits': 'bank_account_number_not_recognized',
    'accountNumber is required': { reason: 'details_not_accepted', field: 'bank_account_number' },
    'accountType is not valid': 'bank_account_type_missing',
    // v1/…/payment-error-codes/cancel-payment-error-codes
    'paymentCancellationReason must not be null': 'merchant_operation',
    'Failed to read HTTP message Please review API specs https://docs.healthsafepay.com/api-reference/':
      'merchant_request_rejected',
    'Invalid payment id': 'merchant_resource_missing',
    // …/payment-error-codes/refund-error-codes
    'Refund amount cannot be more than the un-refunded amount of the original payment': 'merchant_operation',
    'When paymentMethodId is present, amount is required': 'merchant_operation',
    'Cannot issue refund for this payment': 'merchant_operation',
    'Refunds can only be processed for captured payments': 'merchant_operation',
    'The amount given exceeds the allowed refund limit': 'merchant_operation',
    'paymentId or paymentMethodId is required': 'merchant_operation',
    // …/common-error-codes/customer-object-error-codes, both wordings of the page
    'customer should contain hsid, enterpriseId or metadata': 'merchant_request_rejected',
    'customer object must include at least one of customer.hsid, customer.enterpriseId, or customer.metadata':
      'merchant_request_rejected',
    'invalid enterpriseId': 'merchant_request_rejected',
    'customer.enterpriseId is invalid': 'merchant_request_rejected',
    'invalid hsid': 'merchant_request_rejected',
    'customer.hsid must be a valid UUID': 'merchant_request_rejected',
    'Customer not found for given enterpriseId': 'account_not_found',
    'Customer not found for given customer.enterpriseId': 'account_not_found',
    'Exceeded the max number of entries in metadata. Max 20': 'merchant_request_rejected',
    'customer.metadata cannot exceed 20 entries': 'merchant_request_rejected',
    'Metadata key size bigger than: 40': 'merchant_request_rejected',
    'customer.metadata key cannot exceed 40 characters': 'merchant_request_rejected',
    'Metadata value size bigger than: 100': 'merchant_request_rejected',
    'customer.metadata value cannot exceed 100 characters': 'merchant_request_rejected',
    'customer.email Email should be valid': 'email_format',
    'customer.email must be a valid email address': 'email_format',
    'customer.firstName cannot exceed 100 characters': { reason: 'details_not_accepted', field: 'name' },
    'customer.lastName cannot exceed 100 characters': { reason: 'details_not_accepted', field: 'name' },
    'customer.ssnLastFour must be 4 digits': 'tax_id_not_recognized',
    // …/api-error-codes-reference, v1 and v2: agent, consent, authorization
    'agent.firstName cannot be more than 50 characters': 'merchant_request_rejected',
    'agent.lastName cannot be more than 50 characters': 'merchant_request_rejected',
    'agent.userId is required': 'merchant_request_rejected',
    'Consent is Invalid!': 'merchant_request_rejected',
    'merchantConsentId is required': 'merchant_request_rejected',
    'collectionTimestamp is required': 'merchant_request_rejected',
    'collectionDetails are not valid': 'merchant_request_rejected',
    'agent object is required with PPD consent': 'merchant_request_rejected',
    'access_token is missing': 'merchant_credentials',
    'invalid jwt: invalid jwt string': 'merchant_credentials',
    '403 FORBIDDEN': 'merchant_credentials',
    insufficient_scope: 'merchant_credentials',
    // …/error-codes/session-error-codes
    'Card WS2 check has failed.': 'merchant_request_rejected',
    'Session Id not found': 'session_not_valid',
    'Your session has been canceled': 'session_not_valid',
    'Your session is no longer valid': 'session_expired',
    'Not allowed to access this session': 'merchant_resource_missing',
    'Customer identifier is missing': 'merchant_request_rejected',
    'Consent is required!': 'merchant_request_rejected',
    'payment is required': 'merchant_request_rejected',
    // …/sessions/error-codes/auth-error-codes. A completed session may have paid, so "not charged" would be a guess.
    'Access denied when attempting to save payment method using completed session': 'result_unknown',
    'Access denied when attempting to save payment method using cancelled session': 'session_not_valid',
    'Access denied when attempting to save payment method using PAYMENT mode': 'merchant_request_rejected',
    'Access denied when attempting to poll setup payment method using PAYMENT mode':
      'merchant_request_rejected',
    // …/common-error-codes/payment-object-error-codes
    'Partial authorization not allowed for authorizeCard = false': 'merchant_request_rejected',
    'partialAuthorization requires authorizeCard to be true': 'merchant_request_rejected',
    'payment.statementDescriptorSuffix only allows alphanumeric, space, hyphen and dot with at least one letter and allowed maximum length is 10':
      'merchant_request_rejected',
    'statementDescriptorSuffix only allows alphanumeric, space, hyphen and dot with at least one letter and cannot exceed 10 characters':
      'merchant_request_rejected',
    'amount must be an integer between 1 and 99999999': 'amount_not_recognized',
    'metadata cannot exceed 20 entries': 'merchant_request_rejected',
    'metadata key cannot exceed 40 characters': 'merchant_request_rejected',
    'metadata value cannot exceed 100 characters': 'merchant_request_rejected',
    'description cannot exceed 100 characters': 'merchant_request_rejected',
    'merchantTransactionId is required': 'merchant_request_rejected',
    'merchantTransactionId cannot exceed 50 characters': 'merchant_request_rejected',
    'paymentAllocations is required': 'merchant_request_rejected',
    // …/common-error-codes/payment-details-object-error-codes
    'payment details are not valid': 'merchant_request_rejected',
    'details qualified amount + vision amount cannot be greater than amount': 'merchant_request_rejected',
    'details prescription amount cannot be greater than qualified amount': 'merchant_request_rejected',
    // …/payment-error-codes/payment-error-codes-details
    'paymentAllocations object is missing': 'merchant_request_rejected',
    'More than two payment allocations were provided': 'merchant_request_rejected',
    'payment.amount is outside the valid range (1–99,999,999) or contains decimals': 'amount_not_recognized',
    'Allocation amount is outside the valid range or contains decimals': 'amount_not_recognized',
    'The payment.amount field is missing': 'amount_not_recognized',
    'An allocation entry does not contain an amount': 'amount_not_recognized',
    'The sum of all allocation amounts does not equal payment.amount': {
      reason: 'details_not_accepted',
      field: 'amount',
    },
    'Multiple allocations use the same paymentMethodId': {
      reason: 'details_not_accepted',
      field: 'payment_method',
    },
  },
  /** Details into which the gateway writes values. */
  template: {
    // v1/…/payment-methods/error-codes/delete-payment-method-error-codes
    'Payment method: ${paymentMethodType} not configured in Merchant: ${merchantId}':
      'payment_method_not_offered',
    // v1/…/payment-error-codes/cancel-payment-error-codes. A payment that cannot be cancelled may be paid.
    'Invalid Payment, Payment Id: [${paymentId}], Payment Status: [${status}]': 'result_unknown',
    // …/common-error-codes/payment-object-error-codes
    'Invalid amount ${validatedValue}, it must be between 1 and 99999999 and not contain decimals':
      'amount_not_recognized',
    // v1/…/api-error-codes-reference: a time, and the type of a parameter, follow
    "jwt signature verification failed: 'exp' claim expired at${time}": 'merchant_credentials',
    "Missing request header 'X-Merchant-Id' for method parameter${type}": 'merchant_request_rejected',
  },
  /** Details that mean something else under the title PAYMENT_METHOD_ERROR: while a method is set up, not updated. */
  payment_method_error: {
    // v1/…/payment-methods/error-codes/setup-payment-method-error-codes
    'Manufacturer card cannot be default': 'merchant_request_rejected',
  },
  /** Details that mean something else under the title PAYMENT_ERROR: the payment is not completed, not disputed. */
  payment_error: {
    // …/payment-error-codes/refund-error-codes
    'Cannot issue refund for this payment': 'merchant_resource_state',
  },
  /** What is left to say of a problem whose detail is not in the tables. */
  title: {
    // Every page above
    INVALID_REQUEST: 'merchant_request_rejected',
    BAD_REQUEST: 'merchant_request_rejected',
    PAYMENT_METHOD_ERROR: 'details_not_accepted',
    UNAUTHORIZED: 'merchant_credentials',
    FORBIDDEN: 'merchant_credentials',
    NOT_FOUND: 'merchant_resource_missing',
    SESSION_CANCELED: 'session_not_valid',
    SESSION_TIMEOUT: 'session_expired',
  },
  /** States of a payment or a payment method that are a problem by themselves. */
  status: {
    // v1/…/payment-methods/error-codes/update-payment-method-error-codes
    INVALIDATED: 'saved_method_unavailable',
  },
} as const satisfies Record<string, CodeTable>;
