import { type CardBrand, namedBrand } from '../card-brand/cardBrand.js';

/** Brands that Adyen calls otherwise than we do: @adyen/adyen-web 6.45.2 (read 2026-11-22). */
const names: Readonly<Record<string, string>> = {
  amex: 'american-express',
  cup: 'unionpay',
  diners: 'diners-club',
  mc: 'mastercard',
};

/** The brand that Adyen named. `null`: one that neither of us knows. */
export function adyenBrand(name: string): CardBrand | null {
  return namedBrand((Object.hasOwn(names, name) ? names[name] : undefined) ?? name);
}
