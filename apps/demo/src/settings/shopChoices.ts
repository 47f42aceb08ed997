/**
 * What a developer can ask of the shop's server. Each goes to it as the header `x-sandbox-<name>`; `''` asks for
 * nothing.
 */
export const shopChoices = {
  cart: [
    '',
    'sold_out',
    'some_left',
    'unavailable',
    'not_yet_available',
    'offer_ended',
    'subscription',
    'several',
    'price_changed',
  ],
  promo: [
    '',
    'TEA10',
    'UNKNOWN',
    'LATETEA',
    'COLDTEA',
    'RARETEA',
    'MYTEA',
    'YOURTEA',
    'BIGTEA',
    'FIRSTTEA',
    'NOTEA',
    'DOLLARTEA',
    'TWOTEAS',
  ],
  session: ['', 'expiring', 'no_more_time', 'expired', 'not_valid', 'link_expired', 'link_inactive'],
  shopper: ['', 'mira', 'new', 'not_loaded', 'not_changed'],
  wallet: ['', 'cancelled', 'not_set_up', 'blocked'],
  debit: ['', 'not_known', 'not_allowed', 'no_mandate', 'returned'],
} as const;

/** The name of something that can be asked of the shop's server. */
export type ShopChoice = keyof typeof shopChoices;

/** Each of them. */
export const shopChoiceNames = [
  'cart',
  'promo',
  'session',
  'shopper',
  'wallet',
  'debit',
] as const satisfies readonly ShopChoice[];
