import type { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** What is used of libphonenumber-js. */
interface PhoneLibrary {
  readonly isSupportedCountry: typeof isSupportedCountry;
  readonly parsePhoneNumberFromString: typeof parsePhoneNumberFromString;
}

/** libphonenumber-js, which is 29 kB: only a phone field loads it. `current` is `null` until it is there. */
export const phoneLibrary: { current: PhoneLibrary | null } = { current: null };
