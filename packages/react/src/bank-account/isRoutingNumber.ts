import { onlyDigits } from '../digits/onlyDigits.js';

/** The weights of the digits, in threes. */
const weights = [3, 7, 1];

/**
 * Whether a text may be the routing number of a bank in the United States: nine digits with the check digit of the ABA.
 * https://en.wikipedia.org/wiki/ABA_routing_transit_number (read 2026-11-22)
 */
export function isRoutingNumber(text: string): boolean {
  const digits = onlyDigits(text);
  const sum = [...digits].reduce(
    (total, digit, index) => total + Number(digit) * (weights[index % 3] ?? 0),
    0,
  );
  return digits.length === 9 && sum > 0 && sum % 10 === 0;
}
