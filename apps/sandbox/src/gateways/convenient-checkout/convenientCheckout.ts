import { at, textAt, type WireAnswer } from '@tactful/core';
import { answerWith, fixtures } from '@tactful/core/gateways/convenient-checkout/fixtures';
import { endpoints } from '@tactful/testing';
import type { Call, Reply, SandboxGateway } from '../../exchange.js';
import type { Payment } from '../../Ledger.js';
import { openPayment } from '../../openPayment.js';
import { verdictOn } from '../../ownCards.js';
import { says } from './says.js';

const name = 'convenient-checkout';
const paths = endpoints[name];
/**
 * How often one `merchantTransactionId` may be tried:
 * https://developers.healthsafepay.com/docs/engineering-guide/v2-implementations/domains/payments/single-payment/
 * (read 2026-11-22). The answer to a sixth is the one documented where payment methods are set up:
 * https://developers.healthsafepay.com/docs/v1/developers/convenient-checkout-api/payment-methods/error-codes/setup-payment-method-error-codes
 * (read 2026-11-21).
 */
const mostAttempts = 5;

/** https://developers.healthsafepay.com/docs/v1/developers/add-on-services/webhooks/payments (read 2026-11-21) */
const states = {
  open: 'ACCEPTED',
  action_required: 'ACCEPTED',
  processing: 'ACCEPTED',
  succeeded: 'SUCCEEDED',
  failed: 'FAILED',
  canceled: 'CANCELED',
} as const satisfies Record<Payment['status'], string>;

/** Convenient Checkout: takes a payment at once, and tells what became of it when asked. */
export const convenientCheckout: SandboxGateway = {
  name,
  prefix: '/convenient-checkout',
  fixtures,
  answerWith,
  says,
  routes: [
    { endpoint: paths.create, handle: create },
    { endpoint: paths.find, handle: find },
    { endpoint: paths.read, handle: (call) => withPayment(call, (payment) => ({ answer: show(payment) })) },
    { endpoint: paths.cancel, handle: (call) => withPayment(call, (payment) => cancel(call, payment)) },
  ],
  // No key of its own: `merchantTransactionId` is one, which `create` looks after.
  idempotency: null,
  show,
  showTaken: accepted,
  refuse(payment, answer) {
    if (textAt(answer.body, 'status') !== 'FAILED') return null;
    const failed: Payment = { ...payment, status: 'failed' };
    return { payment: failed, answer: accepted(failed) };
  },
  // Documented for a payment to be cancelled (see `cancel`); for one to be read, our choice.
  notFound: () => problem(400, 'INVALID_REQUEST', 'Invalid payment id'),
};

/**
 * Amounts are whole numbers of the smallest unit. The refusals:
 * https://developers.healthsafepay.com/docs/developers/convenient-checkout-api/common-error-codes/payment-object-error-codes
 * (read 2026-11-21). Where a card stands in the body could not be read: `paymentMethod.cardNumber` is our choice.
 */
function create(call: Call): Reply {
  const { body, ledger } = call;
  const reference = textAt(body, 'merchantTransactionId');
  if (reference === undefined) return refused('merchantTransactionId is required');
  const amount = Number(at(body, 'amount'));
  if (!Number.isInteger(amount) || amount < 1 || amount > 99_999_999) {
    return refused('amount must be an integer between 1 and 99999999');
  }
  const before = ledger.find(name, (payment) => payment.reference === reference);
  if (before && before.status !== 'failed') return { answer: accepted(before) };
  if (before && before.attempts >= mostAttempts) {
    return { answer: problem(406, 'NOT_ACCEPTABLE', 'Maximum number of retries reached.') };
  }
  const number = textAt(body, 'paymentMethod', 'cardNumber') ?? '';
  return call.pay(before ?? opened(call, reference, amount), verdictOn(name, number));
}

function opened({ body, ledger }: Call, reference: string, amount: number): Payment {
  return openPayment({
    id: ledger.newId('payment-'),
    gateway: name,
    amount,
    currency: textAt(body, 'currencyCode') ?? 'USD',
    key: reference,
    reference,
  });
}

function find({ ledger, query }: Call): Reply {
  const reference = query.get('merchantTransactionId');
  const payment = ledger.find(name, (candidate) => candidate.reference === reference);
  return { answer: payment ? show(payment) : convenientCheckout.notFound('') };
}

/**
 * https://developers.healthsafepay.com/docs/v1/developers/convenient-checkout-api/payment-error-codes/cancel-payment-error-codes
 * (read 2026-11-21)
 */
function cancel({ ledger }: Call, payment: Payment): Reply {
  if (payment.status !== 'open' && payment.status !== 'processing') {
    return refused(
      `Invalid Payment, Payment Id: [${payment.id}], Payment Status: [${states[payment.status]}]`,
    );
  }
  const canceled: Payment = { ...payment, status: 'canceled' };
  ledger.put(canceled);
  return { answer: show(canceled) };
}

function withPayment({ ledger, params }: Call, handle: (payment: Payment) => Reply): Reply {
  const payment = ledger.payment(name, params['id'] ?? '');
  return payment ? handle(payment) : { answer: convenientCheckout.notFound('') };
}

/**
 * The first answer is always this: 202, and not yet decided.
 * https://developers.healthsafepay.com/docs/developers/convenient-checkout-api/payments/ (read 2026-11-22)
 */
function accepted(payment: Payment): WireAnswer {
  return { status: 202, body: { ...fields(payment), status: 'ACCEPTED' } };
}

function show(payment: Payment): WireAnswer {
  return { status: 200, body: fields(payment) };
}

/** Some of the fields of https://developers.healthsafepay.com/docs/v1/developers/add-on-services/webhooks/payments (read 2026-11-22). */
function fields(payment: Payment): Readonly<Record<string, unknown>> {
  return {
    id: payment.id,
    merchantTransactionId: payment.reference,
    amount: payment.amount,
    currencyCode: payment.currency,
    status: states[payment.status],
  };
}

function refused(detail: string): Reply {
  return { answer: problem(400, 'INVALID_REQUEST', detail) };
}

function problem(status: number, title: string, detail: string): WireAnswer {
  return { status, body: { title, status, detail } };
}
