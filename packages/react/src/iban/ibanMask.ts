import type { MaskitoOptions } from '@maskito/core';
import { toDigits } from '../digits/toDigits.js';
import { overGap } from '../mask/overGap.js';
import { compactIban } from './compactIban.js';

/** ISO 13616-1. A longer text is not cut: the shopper can see it, and take out what is too many. */
const longest = 34;

/** Groups an IBAN by four, as it is printed, in capital letters, and takes it with anything between the characters. */
export const ibanMask: MaskitoOptions = {
  mask: ({ value }) => {
    const length = Math.max(compactIban(value).length, longest);
    return Array.from({ length }, (_, index) =>
      index > 0 && index % 4 === 0 ? [' ', /[A-Z0-9]/] : [/[A-Z0-9]/],
    ).flat();
  },
  preprocessors: [
    overGap,
    ({ elementState, data }, action) =>
      action === 'validation'
        ? { elementState: { ...elementState, value: inCapitals(elementState.value) } }
        : { elementState, data: compactIban(data) },
  ],
};

/** What is between the characters is left to the mask: it knows where the caret was. */
function inCapitals(value: string): string {
  return toDigits(value.normalize('NFKC'))
    .toUpperCase()
    .replace(/^\W*IBAN(?=\W*[A-Z]{2}\d)/, '');
}
