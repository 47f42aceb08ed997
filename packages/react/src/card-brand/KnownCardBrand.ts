'use client';

import { createContext } from 'react';
import type { CardBrand } from './cardBrand.js';

/** The brand of a card whose number is not typed, such as a saved one. */
export const KnownCardBrand = createContext<CardBrand | null>(null);
