import type { RequestContext } from '@tactful/core';
import type { PaymentValues } from '@tactful/react';
import type { Order } from '../shop/order.js';

/** Sends a request, as `fetch` does. */
export type Send = (path: string, init: RequestInit) => Promise<Response>;

/** How a shop pays with a gateway, and asks what became of it. Answers go to Tactful as they come. */
export interface GatewayCalls {
  readonly pay: (values: PaymentValues, context: RequestContext) => Promise<Response>;
  readonly status: (context: RequestContext) => Promise<Response>;
}

/** Makes the calls for one order. */
export type Connect = (order: Order, send: Send) => GatewayCalls;
