import { type PaymentResult, problemMediaType, redact, toProblemDetails } from '@tactful/core';
import express, { type Express, type Response } from 'express';
import type { Stripe } from 'stripe';
import { paymentsAt } from './payments.js';

const order = { amount: 4900, currency: 'EUR' };

/** The shop's server. `log` is for the truth, which stays here. */
export function shop(api: Stripe, log: (entry: unknown) => void): Express {
  const app = express();
  const payments = paymentsAt(api, order);

  app.post('/pay', express.json(), async (request, response) => {
    const { paymentMethod }: { paymentMethod: string } = request.body;
    const idempotencyKey = request.get('Idempotency-Key');
    if (idempotencyKey) tell(response, await payments.pay(paymentMethod, idempotencyKey));
    else response.status(400).send('Idempotency-Key is missing');
  });

  app.get('/payments/:key', async (request, response) =>
    tell(response, await payments.status(request.params.key)),
  );

  function tell(response: Response, result: PaymentResult): void {
    if (!('error' in result)) {
      response.json(result);
      return;
    }
    log(redact(result.error));
    const problem = toProblemDetails(result.error);
    response.status(problem.status).type(problemMediaType).json(problem);
  }

  return app;
}
