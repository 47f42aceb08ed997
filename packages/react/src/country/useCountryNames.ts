'use client';

import { useMemo, useSyncExternalStore } from 'react';
import { countryNames, inAlphabet, type NamedCountry } from './countryNames.js';

const never = (): (() => void) => () => {};

/**
 * Countries by name, in the order of the language. A server may know other names than the browser, and so another order:
 * what it renders is in the order of the codes, and put in order when the browser has taken it over.
 */
export function useCountryNames(codes: readonly string[], lang: string): readonly NamedCountry[] {
  const isInBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return useMemo(() => {
    const named = countryNames(codes, lang);
    return isInBrowser ? inAlphabet(named, lang) : named;
  }, [codes, lang, isInBrowser]);
}
