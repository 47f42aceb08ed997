import type { Field } from '../../fields.js';
import type { CodeTable } from '../../gateway.js';

/** Synapto's codes. The first two tables: https://docs.synaptopay.com/docs/errors, read 2026-11-21. */
export const codes = {
  /** `payment_error.decline_code` */
  decline: {
    DO_NOT_HONOR: 'generic_decline',
    INSUFFICIENT_FUNDS: 'insufficient_funds',
    CARD_VELOCITY_EXCEEDED: 'card_limit_reached',
    TRANSACTION_NOT_ALLOWED: 'issuer_not_permitted',
    INCORRECT_NUMBER: 'card_number_not_recognized',
    INCORRECT_CVC: 'csc_mismatch',
    INCORRECT_EXPIRY: 'card_expiry_mismatch',
    INCORRECT_PIN: 'pin_incorrect',
    EXPIRED_CARD: 'card_expired',
    CALL_ISSUER: 'contact_issuer_required',
    PICK_UP_CARD: 'card_pick_up',
    LOST_CARD: 'card_lost',
    STOLEN_CARD: 'card_stolen',
    FRAUDULENT: 'suspected_fraud',
    GENERIC_DECLINE: 'generic_decline',
  },
  /** `payment_error.code`. The page spells the provider's decline in two ways. */
  failure: {
    UNKNOWN: 'result_unknown',
    DEVICE_BUSY: 'device_busy',
    DEVICE_OFFLINE: 'device_offline',
    DEVICE_OPERATION_CANCELLED: 'device_cancelled',
    DEVICE_OPERATION_EXPIRED: 'device_timed_out',
    PAYMENT_METHOD_PROVIDER_DECLINED: 'generic_decline',
    PAYMENT_METHOD_PROVIDER_DECLINE: 'generic_decline',
    PAYMENT_METHOD_PROVIDER_TIMEOUT: 'result_unknown',
    PAYMENT_METHOD_NOT_AVAILABLE: 'payment_method_unavailable',
  },
  /**
   * `code` of an API error, when its message says no more: a gRPC status, of which the page shows 3, 5 and 10. The
   * others: https://grpc.io/docs/guides/status-codes/, read 2026-11-21. What exists already (6) or is in the wrong state
   * (9) may be a payment that was made.
   */
  grpc: {
    1: 'result_unknown',
    2: 'result_unknown',
    3: 'merchant_request_rejected',
    4: 'result_unknown',
    5: 'merchant_resource_missing',
    6: 'result_unknown',
    7: 'merchant_credentials',
    8: 'too_many_requests',
    9: 'result_unknown',
    10: 'payment_in_progress',
    11: 'merchant_request_rejected',
    12: 'merchant_request_rejected',
    13: 'result_unknown',
    14: 'result_unknown',
    15: 'result_unknown',
    16: 'merchant_credentials',
  },
  /** The type in `Resource "…" (of type "…") not found.` Types after the collections of the API's resource names. */
  resource: {
    Customer: 'account_not_found',
    PaymentMethod: 'saved_method_unavailable',
    CheckoutSession: 'session_not_valid',
  },
  /** `state` of a checkout session: https://docs.synaptopay.com/docs/checkout-sessions, read 2026-11-21. */
  state: {
    EXPIRED: 'session_expired',
  },
} as const satisfies Record<string, CodeTable>;

/**
 * The paths in `Invalid argument at "…"` that name something a shopper enters, or the ends of such paths. Only `email`
 * is on the page above; the customer's others: https://docs.synaptopay.com/docs/saving-cards, read 2026-11-21.
 */
export const params: Readonly<Record<string, Field>> = {
  email: 'email',
  phone: 'phone',
  phone_number: 'phone',
  full_name: 'name',
  first_name: 'name',
  last_name: 'name',
  company_name: 'company_name',
  date_of_birth: 'date_of_birth',
  tax_id: 'tax_id',
  amount: 'amount',
  'card.number': 'card_number',
  card_number: 'card_number',
  cvc: 'card_csc',
  expiry: 'card_expiry',
  exp_month: 'card_expiry_month',
  expiry_month: 'card_expiry_month',
  exp_year: 'card_expiry_year',
  expiry_year: 'card_expiry_year',
  cardholder_name: 'card_holder',
  iban: 'iban',
  sort_code: 'bank_code',
  account_number: 'bank_account_number',
  account_holder_name: 'bank_account_holder',
  'address.line1': 'billing_address_line1',
  'address.city': 'billing_city',
  'address.state': 'billing_state',
  'address.country': 'billing_country',
  postal_code: 'billing_postal_code',
};
