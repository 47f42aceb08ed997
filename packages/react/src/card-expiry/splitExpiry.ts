import { toDigits } from '../digits/toDigits.js';

const shapes = [
  /^(?<month>\d{1,2})\D+(?<year>\d{2}|\d{4})$/,
  /^(?<year>\d{4})\D+(?<month>\d{1,2})$/,
  /^(?<month>\d{2})(?<year>\d{2}|\d{4})$/,
  /^(?<month>[1-9])(?<year>\d{2})$/,
  /^(?<month>\d{2})\D*\d*$/,
];

/** Finds the month and the year in an expiry date as people write it, in the digits of any script. `''`: not there. */
export function splitExpiry(text: string): { readonly month: string; readonly year: string } {
  const written = toDigits(text).trim();
  for (const shape of shapes) {
    const groups = shape.exec(written)?.groups;
    if (groups !== undefined) return { month: groups['month'] ?? '', year: groups['year'] ?? '' };
  }
  return { month: '', year: '' };
}
