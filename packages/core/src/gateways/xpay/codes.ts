import type { Field } from '../../fields.js';
import type { CodeTable } from '../../gateway.js';

/** XPay's codes, by the place where they stand: the same name can mean one thing to the API and another to a bank. */
export const codes = {
  error: {
    // https://docs.xpay.app/integrate/errors/api-error-codes (read 2026-11-21)
    invalid_request: 'merchant_request_rejected',
    parameter_missing: 'merchant_request_rejected',
    parameter_invalid: 'merchant_request_rejected',
    parameter_out_of_range: 'merchant_request_rejected',
    parameter_unknown: 'merchant_request_rejected',
    parameters_exclusive: 'merchant_request_rejected',
    parameter_requires_another: 'merchant_request_rejected',
    validation_error: 'details_not_accepted',
    resource_missing: 'merchant_resource_missing',
    resource_invalid_state: 'result_unknown',
    authentication_required: 'merchant_credentials',
    invalid_api_key: 'merchant_credentials',
    api_key_inactive: 'merchant_credentials',
    invalid_signature: 'merchant_credentials',
    merchant_not_activated: 'merchant_not_activated',
    permission_denied: 'merchant_credentials',
    checkout_session_expired: 'session_expired',
    invalid_client_secret: 'session_not_valid',
    creation_failed: 'session_not_valid',
    payment_link_inactive: 'payment_link_inactive',
    payment_link_expired: 'payment_link_expired',
    amount_invalid: 'amount_not_recognized',
    currency_invalid: 'merchant_request_rejected',
    price_inactive: 'item_unavailable',
    price_not_yet_active: 'item_not_yet_available',
    price_expired: 'offer_ended',
    price_sold_out: 'item_sold_out',
    price_recurring_not_supported: 'subscription_not_supported',
    price_immutable_while_used: 'merchant_operation',
    price_date_range_invalid: 'merchant_operation',
    price_stock_invalid: 'merchant_operation',
    line_item_missing_price: 'item_unavailable',
    promotion_codes_not_allowed: 'promo_codes_not_accepted',
    promotion_code_not_found: 'promo_code_not_recognized',
    promotion_code_inactive: 'promo_code_inactive',
    promotion_code_expired: 'promo_code_expired',
    promotion_code_max_redemptions: 'promo_code_used_up',
    promotion_code_customer_mismatch: 'promo_code_not_for_account',
    promotion_code_minimum_amount: 'promo_code_minimum_not_met',
    promotion_code_first_time_only: 'promo_code_first_order_only',
    promotion_code_exists: 'merchant_resource_state',
    coupon_invalid: 'promo_code_not_recognized',
    coupon_currency_mismatch: 'promo_code_currency_mismatch',
    coupon_minimum_amount: 'promo_code_minimum_not_met',
    coupon_customer_max_redemptions: 'promo_code_already_used',
    coupon_in_use: 'merchant_operation',
    too_many_discounts: 'promo_code_cannot_combine',
    payment_method_corrupted: 'saved_method_unavailable',
    payment_method_customer_mismatch: 'saved_method_unavailable',
    payment_intent_customer_mismatch: 'session_not_valid',
    payment_method_mismatch: 'payment_method_not_offered',
    charge_not_captured: 'merchant_operation',
    merchant_no_balance: 'merchant_operation',
    insufficient_balance: 'merchant_operation',
    charge_missing_balance_transaction: 'merchant_operation',
    charge_missing_fee_data: 'merchant_operation',
    charge_incomplete_fee_data: 'merchant_operation',
    cannot_rename_default: 'merchant_operation',
    must_have_enabled_method: 'merchant_operation',
    cannot_delete_default: 'merchant_operation',
    configuration_in_use: 'merchant_operation',
    unsupported_currency: 'currency_not_supported',
    exchange_rate_not_found: 'currency_not_supported',
    rate_limit: 'too_many_requests',
    idempotency_key_in_use: 'request_conflict',
    internal_error: 'result_unknown',

    // Errors of the browser SDK: the README of @xpayeg/sdk and
    // https://github.com/xpayeg/xpay-for-woocommerce/blob/main/assets/js/checkout-elements.js (read 2026-11-22)
    payment_still_confirming: 'result_unknown',
    amount_reconfirmation_required: 'price_changed',
  },

  payment: {
    // https://docs.xpay.app/integrate/errors/payment-error-codes (read 2026-11-21)
    invalid_number: 'card_number_not_recognized',
    invalid_expiry_month: 'card_expiry_month_out_of_range',
    invalid_expiry_year: 'card_expiry_year_out_of_range',
    invalid_cvc: 'csc_incomplete',
    incorrect_number: 'card_number_not_recognized',
    incorrect_cvc: 'csc_mismatch',
    incorrect_zip: 'postal_code_mismatch',
    expired_card: 'card_expired',
    card_declined: 'generic_decline',
    processing_error: 'payment_not_completed',
    authentication_required: 'authentication_required',
    insufficient_funds: 'insufficient_funds',
  },

  decline: {
    // https://docs.xpay.app/integrate/errors/decline-codes (read 2026-11-21)
    generic_decline: 'generic_decline',
    insufficient_funds: 'insufficient_funds',
    lost_card: 'card_lost',
    stolen_card: 'card_stolen',
    expired_card: 'card_expired',
  },

  advice: {
    // https://docs.xpay.app/integrate/errors/payment-errors (read 2026-11-21)
    confirm_card_data: 'details_not_accepted',
    try_again_later: 'payment_not_completed',
  },

  type: {
    // https://docs.xpay.app/integrate/errors/api-errors (read 2026-11-21)
    invalid_request_error: 'merchant_request_rejected',
    authentication_error: 'merchant_credentials',
    rate_limit_error: 'too_many_requests',
    idempotency_error: 'request_conflict',
    api_error: 'result_unknown',
    // https://docs.xpay.app/integrate/errors/payment-errors (read 2026-11-21)
    card_error: 'generic_decline',
    payment_method_error: 'payment_method_declined',
    processor_error: 'payment_not_completed',
    // README of @xpayeg/sdk (read 2026-11-22)
    network_error: 'connection_lost',
  },
} as const satisfies Record<string, CodeTable>;

/**
 * What `error.param` may name that a shopper can change, without indices and without `customerDetails.`, `customer.`,
 * `billingDetails.` and `address.` in front.
 * https://docs.xpay.app/integrate/errors/api-errors and https://docs.xpay.app/api-reference/objects/checkout-session
 * (read 2026-11-21)
 */
export const fields = {
  email: 'email',
  phone: 'phone',
  name: 'name',
  line1: 'billing_address_line1',
  city: 'billing_city',
  state: 'billing_state',
  postalCode: 'billing_postal_code',
  country: 'billing_country',
  shipping: 'shipping_address',
  amount: 'amount',
  promotionCode: 'promo_code',
  'lineItems.price': 'line_items',
  'lineItems.quantity': 'line_items',
} as const satisfies Record<string, Field>;
