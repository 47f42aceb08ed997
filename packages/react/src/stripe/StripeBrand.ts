import type { StripeCardNumberElementChangeEvent } from '@stripe/stripe-js';

/** The brand of a card, as Stripe.js names it. */
export type StripeBrand = StripeCardNumberElementChangeEvent['brand'];
