import type { PublicPaymentError } from '@tactful/core';

const ends = new WeakMap<PublicPaymentError, number>();

/** When the wait that an error asks for is over, in ms since 1970, counted from when this is first asked. `null`: it asks for none. */
export function waitEnd(error: PublicPaymentError): number | null {
  if (error.retry.afterMs === null) return null;
  const end = ends.get(error) ?? Date.now() + error.retry.afterMs;
  ends.set(error, end);
  return end;
}
