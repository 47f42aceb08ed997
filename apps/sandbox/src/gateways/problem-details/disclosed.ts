import {
  type Field,
  isReason,
  type PaymentError,
  paymentError,
  problemMediaType,
  readPayment,
  toProblemDetails,
  type WireAnswer,
} from '@tactful/core';
import { stripe } from '@tactful/core/gateways/stripe';
import { answerWith as stripeAnswer } from '@tactful/core/gateways/stripe/fixtures';

/** What the shop's server makes of an answer of its gateway, which is Stripe, before the browser sees it. */
export function disclosed({ status, headers = {}, body }: WireAnswer): WireAnswer {
  const result = readPayment(stripe, body, { status, headers });
  return 'error' in result ? problem(result.error) : { status: 200, body: { status: result.status } };
}

/**
 * What the shop's server says of a reason, by its name; of a name that is none, what it says of a code nobody knows.
 * @param field where it is said, if not where the reason has its place
 */
export function saidOf(name: string, field?: Field): WireAnswer {
  if (!isReason(name)) return disclosed(stripeAnswer({ kind: 'decline', code: name }));
  const error = paymentError(name);
  return problem(field ? { ...error, field, issues: [{ reason: name, field }] } : error);
}

function problem(error: PaymentError): WireAnswer {
  const body = toProblemDetails(error);
  const { afterMs } = body.payment.retry;
  return {
    status: body.status,
    headers: {
      'content-type': problemMediaType,
      ...(afterMs !== null && { 'retry-after': String(Math.ceil(afterMs / 1000)) }),
    },
    body,
  };
}
