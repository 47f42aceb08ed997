import { toDigits } from './toDigits.js';

/** The digits of a text as 0–9, and nothing else. */
export function onlyDigits(text: string): string {
  return toDigits(text).replace(/\D/g, '');
}
