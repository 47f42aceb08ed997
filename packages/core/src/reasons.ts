import type { Action } from './actions.js';
import type { Field } from './fields.js';

/** Where a message is shown: at the field, above the pay button, in the status panel, or in a dialog. */
export type Placement = 'inline' | 'banner' | 'status' | 'dialog';

/** `error`: the step did not complete. `warning`: nothing is lost, or the outcome is not known. `info`: no alarm. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * What became of the money. `not_charged`: a payment was tried and nothing was taken. `no_attempt`: nothing was sent, so
 * a word about money would only alarm. `part_charged`: part of the amount is paid.
 */
export type Money = 'not_charged' | 'no_attempt' | 'unknown' | 'charged' | 'part_charged';

/** How a reason is presented and what follows from it, unless it is shown as another reason. */
export interface PublicReasonInfo {
  /** @default 'banner' */
  readonly placement?: Placement;
  /** @default 'error' */
  readonly severity?: Severity;
  /** The field that the message stands at, when the gateway names no other. */
  readonly field?: Field;
  /** What the shopper can do, the best first. */
  readonly actions: readonly Action[];
  /** @default 'not_charged' */
  readonly money?: Money;
  /** The reason shown instead under the strict disclosure policy, which tells card testers nothing. */
  readonly strict?: 'generic_decline';
  /** Software may repeat the same request, with the same idempotency key, after a delay. */
  readonly automaticRetry?: true;
  /** The bank may have set money aside although the payment was declined. */
  readonly hold?: true;
}

/** The reasons that stand in for masked reasons and for problems of the store. */
export const standIns = ['generic_decline', 'store_cannot_take_payment', 'result_unknown'] as const;

/** A reason that no shopper is told: masked, or a problem of the store. Another reason stands in, whole. */
export interface HiddenReasonInfo {
  readonly shownAs: (typeof standIns)[number];
}

/** Every reason a payment or a step of a checkout can fail for, one row each. */
export const reasons = {
  card_number_missing: { placement: 'inline', field: 'card_number', actions: ['fix_field'], money: 'no_attempt' },
  card_number_incomplete: { placement: 'inline', field: 'card_number', actions: ['fix_field'], money: 'no_attempt' },
  card_number_not_recognized: { placement: 'inline', field: 'card_number', actions: ['fix_field', 'use_other_method'], strict: 'generic_decline' },
  card_holder_missing: { placement: 'inline', field: 'card_holder', actions: ['fix_field'], money: 'no_attempt' },
  card_holder_not_accepted: { placement: 'inline', field: 'card_holder', actions: ['fix_field'], money: 'no_attempt' },
  card_expiry_missing: { placement: 'inline', field: 'card_expiry', actions: ['fix_field'], money: 'no_attempt' },
  card_expiry_incomplete: { placement: 'inline', field: 'card_expiry', actions: ['fix_field'], money: 'no_attempt' },
  card_expiry_month_out_of_range: { placement: 'inline', field: 'card_expiry_month', actions: ['fix_field'], money: 'no_attempt' },
  card_expiry_year_out_of_range: { placement: 'inline', field: 'card_expiry_year', actions: ['fix_field'], money: 'no_attempt' },
  card_expiry_in_past: { placement: 'inline', field: 'card_expiry', actions: ['fix_field', 'use_other_method'], money: 'no_attempt' },
  card_expired: { placement: 'inline', field: 'card_expiry', actions: ['fix_field', 'use_other_method'], strict: 'generic_decline' },
  card_expiry_mismatch: { placement: 'inline', field: 'card_expiry', actions: ['fix_field', 'use_other_method'], strict: 'generic_decline' },
  csc_missing: { placement: 'inline', field: 'card_csc', actions: ['fix_field'], money: 'no_attempt' },
  csc_incomplete: { placement: 'inline', field: 'card_csc', actions: ['fix_field'], money: 'no_attempt' },
  csc_mismatch: { placement: 'inline', field: 'card_csc', actions: ['fix_field', 'use_other_method'], strict: 'generic_decline', hold: true },
  pin_incorrect: { placement: 'inline', field: 'card_pin', actions: ['fix_field', 'use_other_method'], strict: 'generic_decline' },
  pin_attempts_exceeded: { actions: ['use_other_method', 'contact_issuer'], strict: 'generic_decline' },
  insufficient_funds: { actions: ['use_other_method', 'try_later'], strict: 'generic_decline' },
  card_limit_reached: { actions: ['use_other_method', 'contact_issuer'], strict: 'generic_decline' },
  partially_paid: { severity: 'warning', field: 'payment_method', actions: ['use_other_method'], money: 'part_charged' },
  generic_decline: { actions: ['use_other_method', 'contact_issuer'] },
  contact_issuer_required: { actions: ['contact_issuer', 'use_other_method'], strict: 'generic_decline' },
  issuer_unavailable: { actions: ['try_again', 'use_other_method'] },
  issuer_not_permitted: { actions: ['use_other_method', 'contact_issuer'], strict: 'generic_decline' },
  online_payments_blocked: { actions: ['use_other_method', 'contact_issuer'], strict: 'generic_decline' },
  card_not_active: { actions: ['use_other_method', 'contact_issuer'], strict: 'generic_decline' },
  payments_stopped_by_holder: { actions: ['contact_issuer', 'use_other_method'], strict: 'generic_decline' },
  authentication_required: { severity: 'warning', actions: ['authenticate', 'use_other_method'] },
  authentication_not_completed: { actions: ['authenticate', 'use_other_method'] },
  authentication_cancelled: { severity: 'info', actions: ['authenticate', 'use_other_method'] },
  authentication_timed_out: { severity: 'warning', actions: ['authenticate', 'use_other_method'] },
  authentication_unavailable: { actions: ['try_again', 'use_other_method'] },
  otp_not_accepted: { placement: 'inline', field: 'otp', actions: ['fix_field', 'use_other_method'] },
  app_approval_pending: { placement: 'status', severity: 'info', actions: ['wait_for_result'], money: 'unknown' },
  /** Issuer reports the card as lost. Never retry this card. */
  card_lost: { shownAs: 'generic_decline' },
  /** Issuer reports the card as stolen. Never retry this card. */
  card_stolen: { shownAs: 'generic_decline' },
  /** Issuer asks to retain the card. Never retry this card. */
  card_pick_up: { shownAs: 'generic_decline' },
  /** Issuer has restricted the card. Never retry this card. */
  card_restricted: { shownAs: 'generic_decline' },
  /** Issuer, network or gateway suspects fraud. */
  suspected_fraud: { shownAs: 'generic_decline' },
  /** A gateway or merchant risk rule, sanctions screen or compliance rule blocked the payment. */
  blocked_by_risk_rules: { shownAs: 'generic_decline' },
  /** The card, email, device or address is on a block list. */
  blocklisted: { shownAs: 'generic_decline' },
  /** Issuer reports a security violation. */
  security_violation: { shownAs: 'generic_decline' },
  /** Issuer rejected the 3-D Secure request outright (status R or equivalent). */
  authentication_rejected: { shownAs: 'generic_decline' },
  card_brand_not_supported: { placement: 'inline', field: 'card_number', actions: ['fix_field', 'use_other_method'], money: 'no_attempt' },
  card_type_not_accepted: { placement: 'inline', field: 'card_number', actions: ['fix_field', 'use_other_method'] },
  card_country_not_accepted: { placement: 'inline', field: 'card_number', actions: ['fix_field', 'use_other_method'] },
  card_not_supported_for_payment: { actions: ['use_other_method', 'contact_issuer'], strict: 'generic_decline' },
  duplicate_payment: { severity: 'warning', actions: ['wait_for_result', 'contact_merchant'], money: 'unknown' },
  already_paid: { placement: 'status', severity: 'info', actions: [], money: 'charged' },
  // The payment that used the details may have gone through, so nothing is said of money.
  payment_details_already_used: { severity: 'warning', field: 'payment_method', actions: ['fix_field', 'use_other_method'], money: 'no_attempt' },
  payment_method_missing: { field: 'payment_method', actions: ['fix_field'], money: 'no_attempt' },
  payment_method_unavailable: { field: 'payment_method', actions: ['use_other_method', 'try_later'] },
  payment_method_not_offered: { field: 'payment_method', actions: ['use_other_method'] },
  payment_method_declined: { field: 'payment_method', actions: ['use_other_method'], strict: 'generic_decline' },
  payment_cancelled_by_shopper: { severity: 'info', actions: ['try_again', 'use_other_method'] },
  wallet_not_set_up: { severity: 'warning', field: 'payment_method', actions: ['use_other_method', 'try_again'] },
  payment_window_blocked: { severity: 'warning', actions: ['try_again', 'use_other_method'] },
  payment_code_expired: { severity: 'warning', actions: ['try_again', 'use_other_method'] },
  payment_account_not_recognized: { placement: 'inline', field: 'payment_account_id', actions: ['fix_field', 'use_other_method'] },
  gift_card_not_recognized: { placement: 'inline', field: 'gift_card_number', actions: ['fix_field', 'use_other_method'] },
  gift_card_balance_too_low: { placement: 'inline', severity: 'warning', field: 'gift_card_number', actions: ['use_other_method'] },
  iban_not_recognized: { placement: 'inline', field: 'iban', actions: ['fix_field'], money: 'no_attempt' },
  bank_account_number_not_recognized: { placement: 'inline', field: 'bank_account_number', actions: ['fix_field'], money: 'no_attempt' },
  bank_code_not_recognized: { placement: 'inline', field: 'bank_code', actions: ['fix_field'], money: 'no_attempt' },
  bank_account_type_missing: { placement: 'inline', field: 'bank_account_type', actions: ['fix_field'], money: 'no_attempt' },
  bank_account_cannot_be_debited: { placement: 'inline', field: 'bank_account_number', actions: ['use_other_method', 'contact_issuer'] },
  mandate_not_active: { placement: 'inline', field: 'mandate_consent', actions: ['fix_field', 'use_other_method'] },
  bank_debit_returned: { actions: ['use_other_method', 'contact_issuer'] },
  bank_verification_needed: { severity: 'warning', actions: ['authenticate', 'use_other_method'] },
  postal_code_missing: { placement: 'inline', field: 'billing_postal_code', actions: ['fix_field'], money: 'no_attempt' },
  postal_code_format: { placement: 'inline', field: 'billing_postal_code', actions: ['fix_field'], money: 'no_attempt' },
  postal_code_mismatch: { placement: 'inline', field: 'billing_postal_code', actions: ['fix_field', 'use_other_method'], strict: 'generic_decline', hold: true },
  address_incomplete: { placement: 'inline', field: 'billing_address_line1', actions: ['fix_field'], money: 'no_attempt' },
  address_mismatch: { placement: 'inline', field: 'billing_address_line1', actions: ['fix_field', 'use_other_method'], strict: 'generic_decline', hold: true },
  address_not_supported: { placement: 'inline', field: 'shipping_address', actions: ['fix_field', 'contact_merchant'], money: 'no_attempt' },
  name_missing: { placement: 'inline', field: 'name', actions: ['fix_field'], money: 'no_attempt' },
  tax_id_not_recognized: { placement: 'inline', field: 'tax_id', actions: ['fix_field'], money: 'no_attempt' },
  email_missing: { placement: 'inline', field: 'email', actions: ['fix_field'], money: 'no_attempt' },
  email_format: { placement: 'inline', field: 'email', actions: ['fix_field'], money: 'no_attempt' },
  phone_missing: { placement: 'inline', field: 'phone', actions: ['fix_field'], money: 'no_attempt' },
  phone_format: { placement: 'inline', field: 'phone', actions: ['fix_field'], money: 'no_attempt' },
  payment_method_already_saved: { placement: 'status', severity: 'info', actions: [], money: 'no_attempt' },
  saved_method_unavailable: { field: 'payment_method', actions: ['use_other_method', 'fix_field'] },
  saved_method_not_editable: { field: 'payment_method', actions: ['use_other_method'], money: 'no_attempt' },
  default_method_cannot_be_removed: { severity: 'warning', field: 'payment_method', actions: ['fix_field'], money: 'no_attempt' },
  customer_details_missing: { placement: 'inline', field: 'name', actions: ['fix_field'], money: 'no_attempt' },
  account_not_found: { actions: ['refresh_session', 'contact_merchant'] },
  wallet_already_linked: { severity: 'warning', field: 'payment_method', actions: ['fix_field', 'use_other_method'], money: 'no_attempt' },
  session_expired: { severity: 'warning', actions: ['refresh_session'] },
  session_expiring: { placement: 'dialog', severity: 'warning', actions: ['extend_session'], money: 'no_attempt' },
  session_not_valid: { actions: ['refresh_session', 'contact_merchant'] },
  payment_link_expired: { actions: ['contact_merchant'] },
  payment_link_inactive: { actions: ['contact_merchant'] },
  item_unavailable: { field: 'line_items', actions: ['update_order'] },
  item_not_yet_available: { field: 'line_items', actions: ['update_order', 'try_later'] },
  offer_ended: { severity: 'warning', field: 'line_items', actions: ['update_order'] },
  item_sold_out: { field: 'line_items', actions: ['update_order'] },
  price_changed: { severity: 'warning', field: 'line_items', actions: ['update_order'] },
  subscription_not_supported: { field: 'line_items', actions: ['update_order', 'contact_merchant'] },
  total_not_calculated: { placement: 'inline', field: 'shipping_address', actions: ['fix_field', 'try_again'] },
  order_not_created: { actions: ['update_order', 'try_again', 'contact_merchant'] },
  promo_code_not_recognized: { placement: 'inline', severity: 'warning', field: 'promo_code', actions: ['fix_field', 'remove_code'], money: 'no_attempt' },
  promo_code_inactive: { placement: 'inline', severity: 'warning', field: 'promo_code', actions: ['fix_field', 'remove_code'], money: 'no_attempt' },
  promo_code_expired: { placement: 'inline', severity: 'warning', field: 'promo_code', actions: ['fix_field', 'remove_code'], money: 'no_attempt' },
  promo_code_used_up: { placement: 'inline', severity: 'warning', field: 'promo_code', actions: ['fix_field', 'remove_code'], money: 'no_attempt' },
  promo_code_already_used: { placement: 'inline', severity: 'warning', field: 'promo_code', actions: ['fix_field', 'remove_code'], money: 'no_attempt' },
  promo_code_not_for_account: { placement: 'inline', severity: 'warning', field: 'promo_code', actions: ['fix_field', 'remove_code'], money: 'no_attempt' },
  promo_code_minimum_not_met: { placement: 'inline', severity: 'warning', field: 'promo_code', actions: ['update_order', 'remove_code'], money: 'no_attempt' },
  promo_code_first_order_only: { placement: 'inline', severity: 'warning', field: 'promo_code', actions: ['fix_field', 'remove_code'], money: 'no_attempt' },
  promo_codes_not_accepted: { placement: 'inline', severity: 'warning', field: 'promo_code', actions: ['remove_code'], money: 'no_attempt' },
  promo_code_currency_mismatch: { placement: 'inline', severity: 'warning', field: 'promo_code', actions: ['fix_field', 'remove_code'], money: 'no_attempt' },
  promo_code_cannot_combine: { placement: 'inline', severity: 'warning', field: 'promo_code', actions: ['remove_code'], money: 'no_attempt' },
  amount_too_small: { placement: 'inline', field: 'amount', actions: ['update_order', 'use_other_method'] },
  amount_too_large: { placement: 'inline', field: 'amount', actions: ['update_order', 'use_other_method'] },
  amount_not_recognized: { placement: 'inline', field: 'amount', actions: ['fix_field'], money: 'no_attempt' },
  currency_not_supported: { actions: ['use_other_method', 'contact_merchant'] },
  installments_not_available: { placement: 'inline', field: 'installments', actions: ['fix_field', 'use_other_method'] },
  device_busy: { severity: 'warning', actions: ['try_again'] },
  device_offline: { actions: ['try_again', 'use_other_method'] },
  device_cancelled: { severity: 'info', actions: ['try_again', 'use_other_method'] },
  device_timed_out: { severity: 'warning', actions: ['try_again', 'use_other_method'] },
  card_not_read: { severity: 'warning', actions: ['try_again', 'use_other_method'] },
  too_many_requests: { severity: 'warning', actions: ['try_again'], automaticRetry: true },
  too_many_attempts: { severity: 'warning', actions: ['try_later', 'use_other_method'] },
  payment_in_progress: { placement: 'status', severity: 'info', actions: ['wait_for_result'], money: 'unknown', automaticRetry: true },
  payment_processing: { placement: 'status', severity: 'info', actions: ['wait_for_result'], money: 'unknown' },
  /** The idempotency key was reused with a different request body. The first request may have succeeded: look it up before a new attempt. */
  request_conflict: { shownAs: 'result_unknown' },
  offline: { severity: 'warning', actions: ['try_again'] },
  connection_lost: { placement: 'status', severity: 'warning', actions: ['wait_for_result', 'contact_merchant'], money: 'unknown' },
  result_unknown: { placement: 'status', severity: 'warning', actions: ['wait_for_result', 'contact_merchant'], money: 'unknown' },
  service_unavailable: { actions: ['try_later', 'use_other_method'] },
  secure_fields_not_loaded: { field: 'payment_method', actions: ['refresh_session', 'use_other_method'] },
  store_cannot_take_payment: { actions: ['use_other_method', 'contact_merchant'] },
  /** The merchant account is not live, is limited, or is still being set up. */
  merchant_not_activated: { shownAs: 'store_cannot_take_payment' },
  /** An API key, signature, mode or permission is missing, out of date or not allowed. */
  merchant_credentials: { shownAs: 'store_cannot_take_payment' },
  /** The integration sent a request that the gateway does not accept. Read the raw param and message. */
  merchant_request_rejected: { shownAs: 'store_cannot_take_payment' },
  /** An object the request names does not exist, or belongs to another account or mode. */
  merchant_resource_missing: { shownAs: 'store_cannot_take_payment' },
  /** An object exists but its state does not allow this step. */
  merchant_resource_state: { shownAs: 'store_cannot_take_payment' },
  /** A back-office step (refund, payout, invoice, price or configuration change). It should never reach a shopper. */
  merchant_operation: { shownAs: 'store_cannot_take_payment' },
  payment_not_completed: { actions: ['try_again', 'use_other_method'] },
  details_not_accepted: { field: 'form', actions: ['fix_field'], money: 'no_attempt' },
} as const satisfies Record<string, PublicReasonInfo | HiddenReasonInfo>;

type Reasons = typeof reasons;

/** Why a payment or a step of a checkout did not complete: the truth, for logs and for servers. */
export type Reason = keyof Reasons;

/** A reason that may be shown. Masked and merchant reasons are not among them, so they cannot have a text. */
export type PublicReason = {
  [R in Reason]: Reasons[R] extends HiddenReasonInfo ? never : R;
}[Reason];
