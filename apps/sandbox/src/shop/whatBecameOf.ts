import type { WireAnswer } from '@tactful/core';
import type { SandboxGateway } from '../exchange.js';
import type { Ledger } from '../Ledger.js';

/**
 * What the shop's server has on record of the payment that was made with an idempotency key, as the gateway's webhooks
 * would have told it. No gateway looks a payment up by key. A key nobody knows gets the gateway's "not found". A real
 * server answers only the shopper whose order it is.
 */
export function whatBecameOf(gateway: SandboxGateway, ledger: Ledger, key: string): WireAnswer {
  const payment = ledger.find(gateway.name, (candidate) => candidate.key === key);
  return payment ? gateway.show(payment) : gateway.notFound(key);
}
