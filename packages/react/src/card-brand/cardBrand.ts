import creditCardType from 'credit-card-type';
import { onlyDigits } from '../digits/onlyDigits.js';

/** A card brand, as credit-card-type spells it. */
export type CardBrandId = (typeof creditCardType.types)[string];

export interface CardBrand {
  readonly id: string;
  /** What the brand calls itself, in every language. */
  readonly name: string;
  /** After how many digits a gap stands in the number. */
  readonly gaps: readonly number[];
  /** How many digits a number of this brand has at least. */
  readonly shortest: number;
  /** How many digits the security code has. */
  readonly codeLength: number;
}

/** The brand of a card, as soon as the digits typed so far leave only one. */
export function cardBrand(number: string): CardBrand | null {
  const digits = onlyDigits(number);
  const [card, ...others] = digits === '' ? [] : creditCardType(digits);
  return card === undefined || others.length > 0 ? null : asBrand(card);
}

/** The brand of a name. `null`: one that we do not know. */
export function namedBrand(id: string): CardBrand | null {
  const isKnown = Object.values(creditCardType.types).some((known) => known === id);
  return isKnown ? asBrand(creditCardType.getTypeInfo(id)) : null;
}

/** The id of the brand of a card, as soon as there is only one. */
export function cardBrandId(number: string): CardBrandId | undefined {
  const brand = cardBrand(number);
  return Object.values(creditCardType.types).find((known) => known === brand?.id);
}

function asBrand({
  type,
  niceType,
  gaps,
  lengths,
  code,
}: ReturnType<typeof creditCardType.getTypeInfo>): CardBrand {
  return { id: type, name: niceType, gaps, shortest: Math.min(...lengths), codeLength: code.size };
}

/** What a brand calls itself. */
export function cardBrandName(id: CardBrandId): string {
  return creditCardType.getTypeInfo(id).niceType;
}
