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

/** Values as text, to compare. `null`: there is something in them that JSON does not tell, such as a `FormData`. */
function written(values: unknown): string | null {
  try {
    return JSON.stringify(values, (_, value: unknown) => plain(value)) ?? '';
  } catch {
    return null;
  }
}

function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw new TypeError('JSON does not tell what is in it');
  return value;
}
