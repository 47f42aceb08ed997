import { useRef } from 'react';
import type { SavedMethod } from '../src/saved-methods/SavedMethod.js';
import type { SavedMethodsOptions } from '../src/saved-methods/useSavedMethods.js';

const savedAtFirst: readonly SavedMethod[] = [
  { id: 'visa', brand: 'visa', lastFour: '4242', expiry: { month: 8, year: 2047 }, isDefault: true },
  {
    id: 'amex',
    brand: 'american-express',
    lastFour: '0005',
    expiry: { month: 12, year: 2045 },
    needsSecurityCode: true,
  },
  { id: 'old', brand: 'mastercard', lastFour: '4444', expiry: { month: 1, year: 2020 } },
  { id: 'paypal', name: 'PayPal' },
  { id: 'gone', name: 'Apple Pay', unavailable: 'saved_method_unavailable' },
];

/** A server for stories: it keeps the saved methods for as long as the story is shown, and refuses nothing. */
export function useSavedMethodsServer(): Pick<SavedMethodsOptions, 'load' | 'remove' | 'makeDefault'> {
  const kept = useRef(savedAtFirst);
  return {
    load: async () => kept.current,
    remove: (id) => {
      kept.current = kept.current.filter((method) => method.id !== id);
    },
    makeDefault: (id) => {
      kept.current = kept.current.map((method) => ({ ...method, isDefault: method.id === id }));
    },
  };
}
