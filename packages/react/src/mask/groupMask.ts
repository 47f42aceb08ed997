import type { MaskitoOptions } from '@maskito/core';
import { onlyDigits } from '../digits/onlyDigits.js';
import { toDigits } from '../digits/toDigits.js';
import { overGap } from './overGap.js';

/**
 * Writes a number of digits in groups, and takes digits of any script with anything between them. A number that is too
 * long is not cut: the shopper can see it, and take out the digit that is too many.
 * @param gaps How many digits stand before each separator.
 */
export function groupMask(gaps: readonly number[], separator: string): MaskitoOptions {
  return {
    mask: ({ value }) => {
      const length = Math.max(onlyDigits(value).length, (gaps.at(-1) ?? 0) + 1);
      return Array.from({ length }, (_, index) => (gaps.includes(index) ? [separator, /\d/] : [/\d/])).flat();
    },
    preprocessors: [
      overGap,
      ({ elementState, data }, action) =>
        action === 'validation'
          ? { elementState: { ...elementState, value: toDigits(elementState.value) } }
          : { elementState, data: onlyDigits(data) },
    ],
  };
}
