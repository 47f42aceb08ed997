import { problemMediaType, readPayment, redact, toProblemDetails } from '@tactful/core';
import { stripe } from '@tactful/core/gateways/stripe';
import { Hono } from 'hono';
import type { Stripe } from 'stripe';

/** What the order costs is the server's to know, never the page's. */
const order = { amount: 4900, currency: 'eur', payment_method_types: ['card'] };

/** The shop's server. `log` is for the truth, which stays here. */
export function shop(payments: Stripe, log: (entry: unknown) => void): Hono {
  const app = new Hono();

  app.post('/pay', async (c) => {
    const { paymentMethod } = await c.req.json<{ paymentMethod: string }>();
    const idempotencyKey = c.req.header('Idempotency-Key');
    if (!idempotencyKey) return c.text('Idempotency-Key is missing', 400);

    const answer = await payments.paymentIntents
      .create({ ...order, payment_method: paymentMethod, confirm: true }, { idempotencyKey })
      .catch((error: unknown) => error);

    const result = readPayment(stripe, answer);
    if (!('error' in result)) return c.json(result);

    log(redact(result.error));
    const problem = toProblemDetails(result.error);
    return c.json(problem, problem.status, { 'Content-Type': problemMediaType });
  });

  return app;
}
