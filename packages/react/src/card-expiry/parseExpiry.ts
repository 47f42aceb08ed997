import { splitExpiry } from './splitExpiry.js';

/** Why an expiry date cannot be one. */
export type ExpiryReason =
  | 'card_expiry_missing'
  | 'card_expiry_incomplete'
  | 'card_expiry_month_out_of_range'
  | 'card_expiry_year_out_of_range'
  | 'card_expiry_in_past';

/** The last month in which a card can be used. */
export interface Expiry {
  /** 1–12. */
  readonly month: number;
  /** With its century. */
  readonly year: number;
}

/** No card ends, or ended, so many years from today: the year is mistyped. */
const farAway = 50;

/**
 * Reads an expiry date as people write it: 1/30, 01/30, 0130, 01/2030, 01-30, 2030-12, in the digits of any script.
 * Gives the date, or the reason why it cannot be one. A card is good until its month is over where the shopper is.
 */
export function parseExpiry(text: string, today: Date): Expiry | ExpiryReason {
  if (text.trim() === '') return 'card_expiry_missing';
  const written = splitExpiry(text);
  const month = Number(written.month);
  if (written.month !== '' && (month < 1 || month > 12)) return 'card_expiry_month_out_of_range';
  if (written.month === '' || written.year === '') return 'card_expiry_incomplete';
  const thisYear = today.getFullYear();
  const century = written.year.length === 2 ? thisYear - (thisYear % 100) : 0;
  const year = century + Number(written.year);
  if (Math.abs(year - thisYear) > farAway) return 'card_expiry_year_out_of_range';
  const isPast = year < thisYear || (year === thisYear && month < today.getMonth() + 1);
  return isPast ? 'card_expiry_in_past' : { month, year };
}
