import cardValidator from 'card-validator';
import { cardBrand, type CardBrandId } from '../card-brand/cardBrand.js';
import { onlyDigits } from '../digits/onlyDigits.js';
import { filled } from '../validation/filled.js';
import type { Rules } from '../validation/Rules.js';
import { isLuhnValid } from './isLuhnValid.js';

/** While several brands are possible, a number is short below 12 digits: no card has fewer (ISO/IEC 7812-1 in use). */
const shortestOfAll = 12;

/** What can be known of a card number before it is sent. `brands`: the ones that are accepted, all by default. */
export function cardNumberRules(brands?: readonly CardBrandId[]): Rules {
  return {
    card_number_missing: filled,
    card_brand_not_supported: (number) => {
      const brand = cardBrand(number);
      return brands === undefined || brand === null || brands.some((id) => id === brand.id);
    },
    card_number_incomplete: (number) => {
      const shortest = cardBrand(number)?.shortest ?? shortestOfAll;
      return onlyDigits(number).length >= shortest;
    },
    card_number_not_recognized: (number) => isPossible(onlyDigits(number)),
  } satisfies Rules;
}

/** A brand that the library does not know, such as RuPay, is for the gateway to judge. */
function isPossible(digits: string): boolean {
  const { isValid, isPotentiallyValid, card } = cardValidator.number(digits);
  const isUnknownBrand = card === null && !isPotentiallyValid;
  return isValid || (isUnknownBrand && digits.length <= 19 && isLuhnValid(digits));
}
