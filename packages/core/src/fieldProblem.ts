import type { Field } from './fields.js';
import type { Finding } from './gateway.js';
import type { PublicReason } from './reasons.js';

const problems: Record<'missing' | 'refused', Partial<Record<Field, PublicReason>>> = {
  missing: {
    email: 'email_missing',
    phone: 'phone_missing',
    name: 'name_missing',
    payment_method: 'payment_method_missing',
    card_number: 'card_number_missing',
    card_expiry: 'card_expiry_missing',
    card_expiry_month: 'card_expiry_missing',
    card_expiry_year: 'card_expiry_missing',
    card_csc: 'csc_missing',
    card_holder: 'card_holder_missing',
    bank_account_type: 'bank_account_type_missing',
    billing_postal_code: 'postal_code_missing',
    billing_address_line1: 'address_incomplete',
    billing_city: 'address_incomplete',
    billing_state: 'address_incomplete',
    shipping_address: 'address_incomplete',
  },
  refused: {
    email: 'email_format',
    phone: 'phone_format',
    tax_id: 'tax_id_not_recognized',
    amount: 'amount_not_recognized',
    promo_code: 'promo_code_not_recognized',
    card_number: 'card_number_not_recognized',
    card_expiry_month: 'card_expiry_month_out_of_range',
    card_expiry_year: 'card_expiry_year_out_of_range',
    card_csc: 'csc_incomplete',
    card_holder: 'card_holder_not_accepted',
    iban: 'iban_not_recognized',
    bank_code: 'bank_code_not_recognized',
    bank_account_number: 'bank_account_number_not_recognized',
    billing_postal_code: 'postal_code_format',
    otp: 'otp_not_accepted',
  },
};

/**
 * What to say of a field when a gateway reports only that a value is missing, or that it does not accept it: the
 * reason that fits the field, at that field.
 */
export function fieldProblem(kind: 'missing' | 'refused', field: Field, code: string): Finding {
  return { code, reason: problems[kind][field] ?? 'details_not_accepted', field };
}
