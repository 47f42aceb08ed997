import type { Expiry } from '../card-expiry/parseExpiry.js';

/** Whether the last month of a card is over where the shopper is. */
export function isExpired({ month, year }: Expiry, today = new Date()): boolean {
  return new Date(year, month) <= today;
}
