import type { MaskitoOptions } from '@maskito/core';
import { cardBrand } from '../card-brand/cardBrand.js';
import { onlyDigits } from '../digits/onlyDigits.js';
import { toDigits } from '../digits/toDigits.js';
import { overGap } from '../mask/overGap.js';

const gapsByFour = [4, 8, 12, 16];
/** ISO/IEC 7812-1: a card number has up to 19 digits. */
const longest = 19;

/**
 * Groups a card number as its brand prints it, and takes digits of any script with anything between them. A number that
 * is too long is not cut: the shopper can see it, and take out the digit that is too many.
 */
export const cardNumberMask: MaskitoOptions = {
  mask: ({ value }) => {
    const digits = onlyDigits(value);
    const gaps = gapsOf(digits);
    const length = Math.max(digits.length, longest);
    return Array.from({ length }, (_, index) => (gaps.includes(index) ? [' ', /\d/] : [/\d/])).flat();
  },
  preprocessors: [
    overGap,
    ({ elementState, data }, action) =>
      action === 'validation'
        ? { elementState: { ...elementState, value: toDigits(elementState.value) } }
        : { elementState, data: onlyDigits(data) },
  ],
};

/** The groups of 4, 6 and 5 hold 15 digits. A longer number of such a brand is printed by four, like all others. */
function gapsOf(digits: string): readonly number[] {
  const gaps = cardBrand(digits)?.gaps ?? gapsByFour;
  return gaps.length === 2 && digits.length <= 15 ? gaps : gapsByFour;
}
