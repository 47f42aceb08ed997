import type { Amount } from '@tactful/core';

/** What is sold, as the shop's server knows it: a page must not say what it costs. */
export const order = {
  number: 'SK-1042',
  lines: [
    { product: 'teapot', price: eur(3400) },
    { product: 'cups', price: eur(1500) },
  ],
  total: eur(4900),
} as const;

function eur(amount: number): Amount {
  return { amount, currency: 'EUR' };
}
