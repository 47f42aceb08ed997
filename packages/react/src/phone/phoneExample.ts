import { phoneLibrary } from './phoneLibrary.js';

/**
 * A number of a country as it is dialled there, not to be broken over two lines. `undefined`: none is known. They are
 * the examples of mobile numbers of libphonenumber.
 * @param country ISO 3166-1 code
 */
export function phoneExample(country: string): string | undefined {
  const library = phoneLibrary.current;
  if (!library?.isSupportedCountry(country)) return undefined;
  return library.getExampleNumber(country, library.examples)?.formatNational().replaceAll(' ', '\u00a0');
}
