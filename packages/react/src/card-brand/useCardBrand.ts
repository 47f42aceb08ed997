'use client';

import { useWatch } from 'react-hook-form';
import { type CardBrand, cardBrand } from './cardBrand.js';

/** The brand of the card whose number is being typed, once it is known. */
export function useCardBrand(): CardBrand | null {
  const number: unknown = useWatch({ name: 'card_number' });
  return typeof number === 'string' ? cardBrand(number) : null;
}
