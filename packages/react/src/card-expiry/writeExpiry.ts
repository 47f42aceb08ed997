import type { Expiry } from './parseExpiry.js';

/** Writes an expiry date as it stands on a card: `01/30`. */
export function writeExpiry({ month, year }: Expiry): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(month)}/${two(year % 100)}`;
}
