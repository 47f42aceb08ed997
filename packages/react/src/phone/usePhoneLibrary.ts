'use client';

import { useEffect } from 'react';
import { phoneLibrary } from './phoneLibrary.js';

/** Loads libphonenumber-js while the shopper is on the way to the phone field. Without it less is checked, and all works. */
export function usePhoneLibrary(): void {
  useEffect(() => {
    import('libphonenumber-js/min')
      .then(({ isSupportedCountry, parsePhoneNumberFromString }) => {
        phoneLibrary.current = { isSupportedCountry, parsePhoneNumberFromString };
      })
      .catch(() => {});
  }, []);
}
