/** The idempotency key of one payment, and what it was made for. */
export interface PaymentKey {
  readonly id: string;
  /** `null`: not known any more, or not to be written, so that no other values equal them. */
  readonly values: string | null;
}

/** One key for one payment: the same while the values are, so that the gateway can tell a repeat from a new payment. */
export function keyFor(values: unknown, last: PaymentKey | null): PaymentKey {
  const text = written(values);
  if (text !== null && last?.values === text) return last;
  const id = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  );
  return { id: id.join(''), values: text };
}

/** Values as text, to compare. */
function written(values: unknown): string | null {
  try {
    return JSON.stringify(values) ?? '';
  } catch {
    return null;
  }
}
