import { onlyDigits } from '../digits/onlyDigits.js';
import { toDigits } from '../digits/toDigits.js';
import { phoneLibrary } from './phoneLibrary.js';

/** What is known of a phone number. */
export interface Phone {
  /** `+493012345678`. `null`: not known. */
  readonly e164: string | null;
  /** ISO 3166-1 code. `null`: the number does not tell. */
  readonly country: string | null;
  /** `49`. `null`: not known. */
  readonly callingCode: string | null;
  /** Whether it has as many digits as a number can have. */
  readonly isPossible: boolean;
}

const unknown: Phone = { e164: null, country: null, callingCode: null, isPossible: true };

/** ITU-T E.164: at most 15 digits. No country has numbers of fewer than four. */
const shape = /^\+?(?:[\s().\-/]*\d){4,15}[\s().\-/]*$/;

/**
 * Reads a phone number in digits of any script, with a calling code or in the way of a country.
 * @param country ISO 3166-1 code, for a number without a calling code.
 */
export function parsePhone(text: string, country: string): Phone {
  const written = toDigits(text.normalize('NFKC'))
    .replace(/[\p{Cf}]/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .trim()
    // In many countries the plus is dialled as two zeros, and no number begins with two.
    .replace(/^00/, '+');
  const library = phoneLibrary.current;
  if (!shape.test(written)) return { ...unknown, isPossible: false };
  if (library === null)
    return { ...unknown, e164: written.startsWith('+') ? `+${onlyDigits(written)}` : null };
  const options = library.isSupportedCountry(country) ? { defaultCountry: country } : {};
  const number = library.parsePhoneNumberFromString(written, options);
  return {
    e164: number?.number ?? null,
    country: number?.country ?? null,
    callingCode: number?.countryCallingCode ?? null,
    isPossible: number?.isPossible() === true,
  };
}
