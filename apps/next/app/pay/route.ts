import { problemMediaType, readPayment, redact, toProblemDetails } from '@tactful/core';
import { stripe } from '@tactful/core/gateways/stripe';
import { order } from '../order';
import { payments } from './payments';

export async function POST(request: Request): Promise<Response> {
  const { paymentMethod }: { paymentMethod: string } = await request.json();
  const idempotencyKey = request.headers.get('Idempotency-Key');
  if (!idempotencyKey) return new Response('Idempotency-Key is missing', { status: 400 });

  const payment = {
    ...order.total,
    payment_method_types: ['card'],
    payment_method: paymentMethod,
    confirm: true,
  };
  const answer = await payments()
    .paymentIntents.create(payment, { idempotencyKey })
    .catch((error: unknown) => error);

  const result = readPayment(stripe, answer);
  if (!('error' in result)) return Response.json(result);

  console.error(redact(result.error));
  const problem = toProblemDetails(result.error);
  return Response.json(problem, { status: problem.status, headers: { 'Content-Type': problemMediaType } });
}
