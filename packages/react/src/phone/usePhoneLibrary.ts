'use client';

import { useEffect, useState } from 'react';
import { phoneLibrary } from './phoneLibrary.js';

/**
 * Loads libphonenumber-js while the shopper is on the way to the phone field, and tells whether it is there. Without it
 * less is checked, and all works.
 */
export function usePhoneLibrary(): boolean {
  const [isThere, setIsThere] = useState(false);
  useEffect(() => {
    Promise.all([import('libphonenumber-js/min'), import('libphonenumber-js/mobile/examples')])
      .then(
        ([{ getExampleNumber, isSupportedCountry, parsePhoneNumberFromString }, { default: examples }]) => {
          phoneLibrary.current = {
            getExampleNumber,
            isSupportedCountry,
            parsePhoneNumberFromString,
            examples,
          };
          setIsThere(true);
        },
      )
      .catch(() => {});
  }, []);
  return isThere;
}
