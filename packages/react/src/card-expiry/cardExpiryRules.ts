import type { Rules } from '../validation/Rules.js';
import { type ExpiryReason, parseExpiry } from './parseExpiry.js';

const isNot = (reason: ExpiryReason) => (text: string) => parseExpiry(text, new Date()) !== reason;

/** What can be known of an expiry date before it is sent. */
export const cardExpiryRules = {
  card_expiry_missing: isNot('card_expiry_missing'),
  card_expiry_incomplete: isNot('card_expiry_incomplete'),
  card_expiry_month_out_of_range: isNot('card_expiry_month_out_of_range'),
  card_expiry_year_out_of_range: isNot('card_expiry_year_out_of_range'),
  card_expiry_in_past: isNot('card_expiry_in_past'),
} satisfies Rules & Record<ExpiryReason, unknown>;
