import { toDigits } from '../digits/toDigits.js';
import { filled } from '../validation/filled.js';
import type { Rules } from '../validation/Rules.js';
import { postalCodes } from './postalCodes.js';

interface PostalCodeFormat {
  readonly rules: Rules;
  /** A code that would be accepted. `undefined`: nothing is known of this country. */
  readonly example: string | undefined;
  /** Whether every code of the country is of digits alone. */
  readonly isNumeric: boolean;
}

/** What is known of the postal codes of a country, by its ISO 3166-1 code. Nothing is refused that may be right. */
export function postalCodeFormat(country: string): PostalCodeFormat {
  const codes: Readonly<Record<string, readonly string[]>> = postalCodes;
  const examples = Object.hasOwn(codes, country) ? (codes[country] ?? []) : [];
  const shapes = examples.map(shapeOf);
  return {
    rules: {
      postal_code_missing: filled,
      postal_code_format: (code) => shapes.length === 0 || shapes.includes(shapeOf(code)),
    },
    example: examples[0],
    isNumeric: shapes.length > 0 && shapes.every((shape) => !shape.includes('A')),
  };
}

/** Where letters and digits stand: `SW1A 1AA` and `sw1a1aa` are both `AA0A0AA`. */
function shapeOf(code: string): string {
  return toDigits(code)
    .replace(/[\s\p{Pd}]/gu, '')
    .replace(/[a-z]/gi, 'A')
    .replace(/\d/g, '0');
}
