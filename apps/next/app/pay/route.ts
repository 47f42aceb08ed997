import { payments } from '../payments/payments';
import { tell } from '../payments/tell';

export async function POST(request: Request): Promise<Response> {
  const { paymentMethod }: { paymentMethod: string } = await request.json();
  const idempotencyKey = request.headers.get('Idempotency-Key');
  if (!idempotencyKey) return new Response('Idempotency-Key is missing', { status: 400 });
  return tell(await payments().pay(paymentMethod, idempotencyKey));
}
