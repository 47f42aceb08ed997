import type { getExampleNumber, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type examples from 'libphonenumber-js/mobile/examples';

/** What is used of libphonenumber-js. */
interface PhoneLibrary {
  readonly isSupportedCountry: typeof isSupportedCountry;
  readonly parsePhoneNumberFromString: typeof parsePhoneNumberFromString;
  readonly getExampleNumber: typeof getExampleNumber;
  readonly examples: typeof examples;
}

/** libphonenumber-js, which is 30 kB: only a phone field loads it. `current` is `null` until it is there. */
export const phoneLibrary: { current: PhoneLibrary | null } = { current: null };
