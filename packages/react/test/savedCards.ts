import type { SavedMethod } from '../src/saved-methods/SavedMethod.js';

/** Cards that none can be paid with. */
export const expiredCards: readonly SavedMethod[] = [
  { id: 'old', brand: 'visa', lastFour: '4242', expiry: { month: 1, year: 2020 }, isDefault: true },
  { id: 'older', brand: 'mastercard', lastFour: '4444', expiry: { month: 8, year: 2019 } },
];

/** Cards without a mark of their own: of a brand that has none here, and of one that is not told. */
export const cardsOfUnknownBrand: readonly SavedMethod[] = [
  { id: 'mir', brand: 'mir', lastFour: '0053', expiry: { month: 8, year: 2047 } },
  { id: 'unnamed', lastFour: '4242', expiry: { month: 12, year: 2045 }, needsSecurityCode: true },
];
