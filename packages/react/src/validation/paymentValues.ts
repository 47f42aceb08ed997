import type { Field } from '@tactful/core';
import { parseExpiry } from '../card-expiry/parseExpiry.js';
import { writeExpiry } from '../card-expiry/writeExpiry.js';
import { onlyDigits } from '../digits/onlyDigits.js';
import { toDigits } from '../digits/toDigits.js';
import { blank } from '../hosted-field/blank.js';
import { compactIban } from '../iban/compactIban.js';
import { parsePhone } from '../phone/parsePhone.js';

const ofDigits: ReadonlySet<string> = new Set<Field>(['card_number', 'card_csc']);
const ofBank: ReadonlySet<string> = new Set<Field>(['bank_code', 'bank_account_number']);
/** In some countries there are letters in them: those are left as they were typed. */
const digitsInGroups = /^[\d\s\p{Pd}]*$/u;

/**
 * What a shopper typed, by field. Two fields are no field of the core: no gateway names them. Fields of your own are there
 * by their names, as react-hook-form has them: a box that is not ticked is `false`.
 */
export type PaymentValues = Partial<Record<Field | 'billing_address_line2' | 'phone_country', string>> &
  Readonly<Record<string, unknown>>;

/**
 * The values as a gateway takes them: card number, security code and bank details with nothing between their digits,
 * a postal code in the digits 0 to 9, expiry date as `MM/YY`, phone number as E.164 (with the country in `phone_country`), no outer spaces. A hosted field has
 * a blank, another one after each change.
 */
export function paymentValues(values: PaymentValues): PaymentValues {
  const texts = Object.entries(values).flatMap(([field, value]) =>
    typeof value === 'string' ? [[field, normalized(field, value, values)] as const] : [],
  );
  return { ...values, ...Object.fromEntries(texts) };
}

function normalized(field: string, value: string, { phone_country = '' }: PaymentValues): string {
  // What stands for a value in a frame tells one value from the next.
  if (value.startsWith(blank)) return value;
  if (ofDigits.has(field)) return onlyDigits(value);
  if (ofBank.has(field) && digitsInGroups.test(toDigits(value))) return onlyDigits(value);
  if (field === 'billing_postal_code') return toDigits(value.normalize('NFKC')).trim();
  if (field === 'iban') return compactIban(value);
  if (field === 'phone') return parsePhone(value, phone_country).e164 ?? value.trim();
  if (field !== 'card_expiry') return value.trim();
  const expiry = parseExpiry(value, new Date());
  return typeof expiry === 'string' ? value.trim() : writeExpiry(expiry);
}
