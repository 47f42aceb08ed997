import { problemMediaType, readPayment, redact, toProblemDetails } from '@tactful/core';
import { stripe } from '@tactful/core/gateways/stripe';
import express, { type Express } from 'express';
import type { Stripe } from 'stripe';

/** What the order costs is the server's to know, never the page's. */
const order = { amount: 4900, currency: 'eur', payment_method_types: ['card'] };

/** The shop's server. `log` is for the truth, which stays here. */
export function shop(payments: Stripe, log: (entry: unknown) => void): Express {
  const app = express();

  app.post('/pay', express.json(), async (request, response) => {
    const { paymentMethod }: { paymentMethod: string } = request.body;
    const idempotencyKey = request.get('Idempotency-Key');
    if (!idempotencyKey) {
      response.status(400).send('Idempotency-Key is missing');
      return;
    }

    const answer = await payments.paymentIntents
      .create({ ...order, payment_method: paymentMethod, confirm: true }, { idempotencyKey })
      .catch((error: unknown) => error);

    const result = readPayment(stripe, answer);
    if (!('error' in result)) {
      response.json(result);
      return;
    }

    log(redact(result.error));
    const problem = toProblemDetails(result.error);
    response.status(problem.status).type(problemMediaType).json(problem);
  });

  return app;
}
