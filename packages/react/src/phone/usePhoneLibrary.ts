'use client';

import { useEffect, useState } from 'react';
import { loadPhoneLibrary } from './loadPhoneLibrary.js';
import { phoneLibrary } from './phoneLibrary.js';

/** Loads libphonenumber-js while the shopper is on the way to the phone field, and tells whether it is there. */
export function usePhoneLibrary(): boolean {
  const [isThere, setIsThere] = useState(false);
  useEffect(() => {
    void loadPhoneLibrary().then(() => setIsThere(phoneLibrary.current !== null));
  }, []);
  return isThere;
}
