import { phoneLibrary } from './phoneLibrary.js';

/** Loads libphonenumber-js. When that is not possible, less is checked, and all works. */
export async function loadPhoneLibrary(): Promise<void> {
  try {
    const [{ getExampleNumber, isSupportedCountry, parsePhoneNumberFromString }, { default: examples }] =
      await Promise.all([import('libphonenumber-js/min'), import('libphonenumber-js/mobile/examples')]);
    phoneLibrary.current = { getExampleNumber, isSupportedCountry, parsePhoneNumberFromString, examples };
  } catch {
    // What another caller loaded meanwhile stays.
  }
}
