import { sandboxFetch as fetch } from '../developer/sandboxFetch.js';

/** Something that is asked of the shop's server about an order. */
export interface OrderStep {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below the order's own address. */
  readonly path?: string;
  readonly body?: unknown;
  /** Of the payment that it is about. */
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
}

/** Asks the shop's server about an order. */
export function askForOrder(
  number: string,
  { method, path = '', body, idempotencyKey, signal }: OrderStep,
): Promise<Response> {
  return fetch(`/shop/orders/${encodeURIComponent(number)}${path}`, {
    method,
    headers: {
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...(idempotencyKey !== undefined && { 'Idempotency-Key': idempotencyKey }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  });
}
