import { type PaymentResult, problemMediaType, redact, toProblemDetails } from '@tactful/core';
import { type Context, Hono } from 'hono';
import type { Stripe } from 'stripe';
import { paymentsAt } from './payments.js';

const order = { amount: 4900, currency: 'EUR' };

/** The shop's server. `log` is for the truth, which stays here. */
export function shop(api: Stripe, log: (entry: unknown) => void): Hono {
  const app = new Hono();
  const payments = paymentsAt(api, order);

  app.post('/pay', async (c) => {
    const { paymentMethod } = await c.req.json<{ paymentMethod: string }>();
    const idempotencyKey = c.req.header('Idempotency-Key');
    if (!idempotencyKey) return c.text('Idempotency-Key is missing', 400);
    return tell(c, await payments.pay(paymentMethod, idempotencyKey));
  });

  app.get('/payments/:key', async (c) => tell(c, await payments.status(c.req.param('key'))));

  function tell(c: Context, result: PaymentResult): Response {
    if (!('error' in result)) return c.json(result);
    log(redact(result.error));
    const problem = toProblemDetails(result.error);
    return c.json(problem, problem.status, { 'Content-Type': problemMediaType });
  }

  return app;
}
