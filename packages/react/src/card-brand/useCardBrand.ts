'use client';

import { useContext } from 'react';
import { useWatch } from 'react-hook-form';
import { type CardBrand, cardBrand } from './cardBrand.js';
import { KnownCardBrand } from './KnownCardBrand.js';

/** The brand of the card that is paid with, once it is known: of a saved one, or of the number that is being typed. */
export function useCardBrand(): CardBrand | null {
  const known = useContext(KnownCardBrand);
  const number: unknown = useWatch({ name: 'card_number' });
  if (known !== null) return known;
  return typeof number === 'string' ? cardBrand(number) : null;
}
