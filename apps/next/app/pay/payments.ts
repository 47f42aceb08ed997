import { Stripe } from 'stripe';

/** Stripe; with `STRIPE_PORT`, what plays Stripe on this machine. */
export function payments(): Stripe {
  const { STRIPE_SECRET_KEY = '', STRIPE_PORT } = process.env;
  return new Stripe(
    STRIPE_SECRET_KEY,
    STRIPE_PORT ? { host: '127.0.0.1', port: STRIPE_PORT, protocol: 'http', telemetry: false } : {},
  );
}
