/**
 * Every field a payment problem can concern, in the order of a checkout form. `form` is the form as a whole, for a
 * problem with a value that the gateway does not name.
 */
export const fields = [
  'line_items',
  'promo_code',
  'amount',
  'installments',
  'email',
  'phone',
  'name',
  'company_name',
  'date_of_birth',
  'tax_id',
  'shipping_address',
  'payment_method',
  'payment_method_nickname',
  'payment_account_id',
  'gift_card_number',
  'card_number',
  'card_expiry',
  'card_expiry_month',
  'card_expiry_year',
  'card_csc',
  'card_holder',
  'card_pin',
  'card_password',
  'iban',
  'bank_selection',
  'bank_code',
  'bank_account_number',
  'bank_account_type',
  'bank_account_holder',
  'mandate_consent',
  'billing_country',
  'billing_address_line1',
  'billing_city',
  'billing_state',
  'billing_postal_code',
  'otp',
  'form',
] as const;

/** A field that a payment problem can concern. */
export type Field = (typeof fields)[number];
