import {
  at,
  describe,
  fromProblemDetails,
  type Messages,
  type PaymentMessage,
  publicError,
} from '@tactful/core';

/** Pays, and gives what to tell the shopper. `null`: it is paid. */
export async function pay(
  paymentMethod: string,
  idempotencyKey: string,
  messages: Messages,
): Promise<PaymentMessage | null> {
  const response = await fetch('/pay', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': idempotencyKey },
    body: JSON.stringify({ paymentMethod }),
  }).catch(() => null);
  const body: unknown = await response?.json().catch(() => null);
  if (response?.ok && at(body, 'status') === 'succeeded') return null;

  // No answer, or one that cannot be read, may mean that the payment went through.
  return describe(fromProblemDetails(body) ?? publicError('result_unknown'), messages);
}
