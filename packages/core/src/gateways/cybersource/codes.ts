import type { Field } from '../../fields.js';
import type { CodeTable, Reading } from '../../gateway.js';

/** Cybersource's codes, by the place in an answer where they stand. */
export const codes = {
  // `errorInformation.reason` of a payment that was declined: the REST model of cybersource-rest-client 0.0.83,
  // PtsV2PaymentsPost201ResponseErrorInformation; what each means: https://developer.visaacceptance.com/content/dam/
  // cybsdeveloper2021/responsecode.json; both read 2026-11-22.
  reason: {
    AVS_FAILED: 'address_mismatch',
    CONTACT_PROCESSOR: 'contact_issuer_required',
    EXPIRED_CARD: 'card_expired',
    INSUFFICIENT_FUND: 'insufficient_funds',
    EXCEEDS_CREDIT_LIMIT: 'card_limit_reached',
    DEBIT_CARD_USAGE_LIMIT_EXCEEDED: 'card_limit_reached',
    ISSUER_UNAVAILABLE: 'issuer_unavailable',
    // Not active, or not for payments without the card: which of both is not told.
    UNAUTHORIZED_CARD: 'issuer_not_permitted',
    BLOCKED_BY_CARDHOLDER: 'payments_stopped_by_holder',
    CVN_NOT_MATCH: 'csc_mismatch',
    INVALID_CVN: 'csc_mismatch',
    CV_FAILED: 'csc_mismatch',
    ALLOWABLE_PIN_RETRIES_EXCEEDED: 'pin_attempts_exceeded',
    INVALID_ACCOUNT: 'card_number_not_recognized',
    PROCESSOR_DECLINED: 'generic_decline',
    GENERAL_DECLINE: 'generic_decline',
    PAYMENT_REFUSED: 'payment_method_declined',
    DECLINED_CHECK: 'payment_method_declined',
    SUSPENDED_ACCOUNT: 'bank_account_cannot_be_debited',
    ACH_VERIFICATION_FAILED: 'bank_account_number_not_recognized',
    PENDING_AUTHENTICATION: 'authentication_required',
    CONSUMER_AUTHENTICATION_REQUIRED: 'authentication_required',
    CONSUMER_AUTHENTICATION_FAILED: 'authentication_not_completed',
    PROCESSOR_ERROR: 'payment_not_completed',
    DECISION_PROFILE_REVIEW: 'payment_processing',
    STOLEN_LOST_CARD: 'card_stolen',
    BLACKLISTED_CUSTOMER: 'blocklisted',
    DECISION_PROFILE_REJECT: 'blocked_by_risk_rules',
    SCORE_EXCEEDS_THRESHOLD: 'suspected_fraud',
    CUSTOMER_WATCHLIST_MATCH: 'blocked_by_risk_rules',
    ADDRESS_COUNTRY_WATCHLIST_MATCH: 'blocked_by_risk_rules',
    EMAIL_COUNTRY_WATCHLIST_MATCH: 'blocked_by_risk_rules',
    IP_COUNTRY_WATCHLIST_MATCH: 'blocked_by_risk_rules',
    // Listed in the model, explained nowhere.
    DAGGREJECTED: 'generic_decline',
    DAGGDENIED: 'generic_decline',
    DSYSREJECTED: 'generic_decline',
    INVALID_MERCHANT_CONFIGURATION: 'merchant_not_activated',
  },
  // `reason` of a request that was refused or failed: PtsV2PaymentsPost400Response and PtsV2PaymentsPost502Response of
  // the same package, read 2026-11-22.
  request: {
    DUPLICATE_REQUEST: 'duplicate_payment',
    INVALID_CARD: 'card_number_not_recognized',
    // The kind of card does not go with its number.
    INVALID_CARD_TYPE: 'card_number_not_recognized',
    CARD_TYPE_NOT_ACCEPTED: 'card_brand_not_supported',
    PROCESSOR_UNAVAILABLE: 'service_unavailable',
    SYSTEM_ERROR: 'result_unknown',
    SERVER_TIMEOUT: 'result_unknown',
    SERVICE_TIMEOUT: 'result_unknown',
    MISSING_FIELD: 'merchant_request_rejected',
    INVALID_DATA: 'merchant_request_rejected',
    INVALID_AMOUNT: 'merchant_request_rejected',
    NOT_SUPPORTED: 'merchant_request_rejected',
    INVALID_MERCHANT_CONFIGURATION: 'merchant_not_activated',
    INVALID_PAYMENT_ID: 'merchant_resource_missing',
    // Of captures, reversals and voids: PtsV2PaymentsCapturesPost400Response and its like, read 2026-11-22.
    TRANSACTION_ALREADY_SETTLED: 'already_paid',
    TRANSACTION_ALREADY_REVERSED_OR_SETTLED: 'result_unknown',
    AUTH_ALREADY_REVERSED: 'merchant_resource_state',
    EXCEEDS_AUTH_AMOUNT: 'merchant_operation',
    MISSING_AUTH: 'merchant_operation',
    NOT_VOIDABLE: 'merchant_operation',
  },
  // `status` of a payment that ended without a reason: PtsV2PaymentsPost201Response of the same package, read 2026-11-22.
  status: {
    PARTIAL_AUTHORIZED: 'partially_paid',
    AUTHORIZED_RISK_DECLINED: 'blocked_by_risk_rules',
  },
} as const satisfies Record<string, CodeTable>;

/** The last words of `details[].field` → the field it is. https://developer.cybersource.com/api-reference-assets/index.html#payments, read 2026-11-22. */
export const detailFields: Readonly<Record<string, Field>> = {
  'card.number': 'card_number',
  'card.securityCode': 'card_csc',
  'card.expirationMonth': 'card_expiry_month',
  'card.expirationYear': 'card_expiry_year',
  'bank.routingNumber': 'bank_code',
  'account.number': 'bank_account_number',
  'account.type': 'bank_account_type',
  'billTo.email': 'email',
  'billTo.phoneNumber': 'phone',
  'billTo.firstName': 'name',
  'billTo.lastName': 'name',
  'billTo.address1': 'billing_address_line1',
  'billTo.locality': 'billing_city',
  'billTo.administrativeArea': 'billing_state',
  'billTo.postalCode': 'billing_postal_code',
  'billTo.country': 'billing_country',
};

/** `status` of a payment → what became of it: PtsV2PaymentsPost201Response of cybersource-rest-client 0.0.83, read 2026-11-22. */
export const statuses: Readonly<Record<string, NonNullable<Reading['status']>>> = {
  AUTHORIZED: 'succeeded',
  AUTHORIZED_PENDING_REVIEW: 'processing',
  PENDING_REVIEW: 'processing',
  PENDING_AUTHENTICATION: 'action_required',
  PARTIAL_AUTHORIZED: 'failed',
  AUTHORIZED_RISK_DECLINED: 'failed',
  DECLINED: 'failed',
  INVALID_REQUEST: 'failed',
};
