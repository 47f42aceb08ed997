import { compactIban } from './compactIban.js';
import { ibanLengths } from './ibanLengths.js';

/** ISO 13616-1: two letters, two check digits, and up to 30 characters of the country's own. */
const shape = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/;

/** Whether a text may be an IBAN: its length is that of its country, and its check digits are right. */
export function isIban(text: string): boolean {
  const iban = compactIban(text);
  const length = ibanLengths.get(iban.slice(0, 2)) ?? iban.length;
  return shape.test(iban) && iban.length === length && remainder(iban.slice(4) + iban.slice(0, 4)) === 1;
}

/** ISO 7064 MOD 97-10, where A is 10 and Z is 35. */
function remainder(characters: string): number {
  return [...characters].reduce((rest, character) => {
    const value = Number.parseInt(character, 36);
    return (rest * (value > 9 ? 100 : 10) + value) % 97;
  }, 0);
}
