import { toDigits } from '../digits/toDigits.js';

/** An IBAN as it is sent: capital letters and digits, nothing between them, and no "IBAN" before it. */
export function compactIban(text: string): string {
  return toDigits(text.normalize('NFKC'))
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/^IBAN(?=[A-Z]{2}\d)/, '');
}
