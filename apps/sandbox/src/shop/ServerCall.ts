import type { Order } from './Orders.js';

/** What the shop's server is asked to pay. */
interface Purchase {
  readonly order: Order;
  /** The idempotency key of this attempt. */
  readonly key: string;
  /** The payment of this order at the gateway, where one was opened. */
  readonly opened: string;
  /** What the shopper typed, by Tactful's names of the fields. Empty where the card goes straight to the gateway. */
  readonly values: unknown;
}

/** A POST request of the shop's server to a gateway. */
export interface ServerRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Writes the request that opens or makes a payment at a gateway. */
export type ServerCall = (purchase: Purchase) => ServerRequest;
