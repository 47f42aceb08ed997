import type { RequestContext } from '@tactful/core';
import type { PaymentValues } from '@tactful/react';

/** What is about to be paid, and where. */
export interface Purchase {
  /** The gateway's name in the paths of the shop's server. */
  readonly gateway: string;
  readonly orderNumber: string;
  /** What the gateway answered when the shop's server opened the payment. `null`: this gateway opens none. */
  readonly opened: unknown;
}

/** Pays with a gateway. Its answer goes to Tactful as it comes. */
export type Pay = (purchase: Purchase, values: PaymentValues, context: RequestContext) => Promise<Response>;
