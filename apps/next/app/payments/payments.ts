import { Stripe } from 'stripe';
import { order } from '../order';
import { paymentsAt } from './paymentsAt';

declare global {
  /** In place of a table: Next.js may load a file once for each route. */
  var keptPayments: Map<string, string> | undefined;
}

/** The payments at Stripe; with `STRIPE_PORT`, at what plays Stripe on this machine. */
export function payments(): ReturnType<typeof paymentsAt> {
  const { STRIPE_SECRET_KEY = '', STRIPE_PORT } = process.env;
  const api = new Stripe(
    STRIPE_SECRET_KEY,
    STRIPE_PORT ? { host: '127.0.0.1', port: STRIPE_PORT, protocol: 'http', telemetry: false } : {},
  );
  globalThis.keptPayments ??= new Map();
  return paymentsAt(api, order.total, globalThis.keptPayments);
}
