import type { MaskitoOptions } from '@maskito/core';
import { onlyDigits } from '../digits/onlyDigits.js';

/** Up to 4 digits, of any script. The brand may not be known yet, so it does not count here. */
export const cardSecurityCodeMask: MaskitoOptions = {
  mask: /^\d{0,4}$/,
  preprocessors: [
    ({ elementState, data }, action) =>
      action === 'validation'
        ? { elementState: { ...elementState, value: onlyDigits(elementState.value) } }
        : { elementState, data: onlyDigits(data) },
  ],
};
