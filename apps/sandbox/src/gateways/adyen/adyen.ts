import { at, textAt, type WireAnswer } from '@tactful/core';
import { answerWith, fixtures } from '@tactful/core/gateways/adyen/fixtures';
import { endpoints } from '@tactful/testing';
import type { Call, Refusal, Reply, SandboxGateway } from '../../exchange.js';
import type { Payment } from '../../Ledger.js';
import { openPayment } from '../../openPayment.js';
import { verdictOn } from '../../ownCards.js';
import { apiError } from './apiError.js';
import { says } from './says.js';
import { show } from './show.js';
import { verdictIn } from './verdictIn.js';

const paths = endpoints.adyen;

/** Adyen: Checkout's payments, with their details, and sessions. */
export const adyen: SandboxGateway = {
  name: 'adyen',
  prefix: '/adyen',
  fixtures,
  answerWith,
  says,
  routes: [
    { endpoint: paths.create, handle: create },
    { endpoint: paths.details, handle: submitDetails },
    { endpoint: paths.createSession, handle: createSession },
    { endpoint: paths.readSession, handle: readSession },
  ],
  idempotency: {
    keyOf: (call, { method }) => (method === 'POST' ? keyOf(call) : null),
    // What another body under the same key gets is not documented: the first answer, here.
    compares: 'key',
    inProgress: () => ({ ...apiError(409, '704', 'validation'), headers: { 'transient-error': 'true' } }),
    mismatch: () => apiError(409, '704', 'validation'),
    keeps: ({ status }) => status < 500,
    replayed: (key) => ({ 'idempotency-key': key }),
    source: 'https://docs.adyen.com/development-resources/api-idempotency (read 2026-11-22)',
  },
  guard: ({ headers }) => (textAt(headers, 'x-api-key') ? null : apiError(401, '000', 'security')),
  show,
  refuse,
  notFound: () => ({ status: 404, body: '' }),
};

/** Amounts are in the smallest unit: https://docs.adyen.com/development-resources/currency-codes (read 2026-11-22). */
function create(call: Call): Reply {
  const { body, ledger } = call;
  const problem = problemOf(body);
  if (problem) return { answer: problem };
  const payment = openPayment({ ...factsOf(call), id: ledger.newId('PSP').toUpperCase() });
  return call.pay(payment, verdictIn(body) ?? verdictOn('adyen', cardValue(body, 'number')));
}

/**
 * Goes on after a challenge. In place of the browser SDK's sealed result it takes the password of the test challenge:
 * https://docs.adyen.com/development-resources/testing/3d-secure-2-authentication (read 2026-11-22)
 */
function submitDetails(call: Call): Reply {
  const { body, ledger } = call;
  const payment = ledger.payment('adyen', textAt(body, 'paymentData') ?? '');
  if (payment?.status !== 'action_required') return { answer: apiError(422, '14_004', 'validation') };
  const isRight = at(body, 'details', 'threeDSResult') === 'password';
  return call.pay(payment, isRight ? 'succeeded' : { kind: 'refusal', code: '11' });
}

function createSession(call: Call): Reply {
  const problem = amountProblem(call.body);
  if (problem) return { answer: problem };
  const payment = openPayment({ ...factsOf(call), id: call.ledger.newId('CS') });
  call.ledger.put(payment);
  const { id, currency, amount } = payment;
  return {
    answer: { status: 201, body: { id, sessionData: 'sandbox', amount: { currency, value: amount } } },
  };
}

/** Sessions are paid on paths of the browser SDK, so one here is always open. */
function readSession({ ledger, params }: Call): Reply {
  const session = ledger.payment('adyen', params['id'] ?? '');
  return session
    ? { answer: { status: 200, body: { id: session.id, status: 'active' } } }
    : { answer: apiError(422, '14_021', 'validation') };
}

function factsOf(call: Call): Omit<Parameters<typeof openPayment>[0], 'id'> {
  return {
    gateway: 'adyen',
    amount: Number(at(call.body, 'amount', 'value')),
    currency: textAt(call.body, 'amount', 'currency') ?? '',
    key: keyOf(call),
    reference: textAt(call.body, 'reference') ?? null,
  };
}

/** What is wrong with a request, by https://docs.adyen.com/development-resources/error-codes (read 2026-11-22). */
function problemOf(body: unknown): WireAnswer | null {
  const invalid = (code: string): WireAnswer => apiError(422, code, 'validation');
  const email = textAt(body, 'shopperEmail');
  if (at(body, 'paymentMethod') === undefined) return invalid('14_006');
  if (!/^\d{12,19}$/.test(cardValue(body, 'number'))) return invalid('101');
  if (!/^(?:\d{3,4})?$/.test(cardValue(body, 'cvc'))) return invalid('103');
  if (!/^(?:20\d\d)?$/.test(cardValue(body, 'expiryYear'))) return invalid('141');
  if (email !== undefined && !email.includes('@')) return invalid('181');
  return amountProblem(body);
}

function amountProblem(body: unknown): WireAnswer | null {
  if (textAt(body, 'merchantAccount') === undefined) return apiError(403, '901', 'security');
  return Number(at(body, 'amount', 'value')) > 0 ? null : apiError(422, '100', 'validation');
}

const encrypted = {
  number: 'encryptedCardNumber',
  cvc: 'encryptedSecurityCode',
  expiryYear: 'encryptedExpiryYear',
} as const;

/**
 * A value of the card, plain or as `test_…` where a browser would have encrypted it:
 * https://docs.adyen.com/development-resources/testing/test-card-numbers (read 2026-11-22)
 */
function cardValue(body: unknown, name: keyof typeof encrypted): string {
  const sealed = textAt(body, 'paymentMethod', encrypted[name])?.replace(/^test_/, '');
  return sealed ?? textAt(body, 'paymentMethod', name) ?? '';
}

/** A refusal is the answer to a payment that was made; an error of the API is about the request alone. */
function refuse(payment: Payment, { body }: WireAnswer): Refusal | null {
  if (!/^(?:Refused|Error|Cancelled)$/.test(textAt(body, 'resultCode') ?? '')) return null;
  if (typeof body !== 'object' || body === null) return null;
  const failure = { ...body, pspReference: payment.id, merchantReference: payment.reference ?? '' };
  const failed: Payment = { ...payment, status: 'failed', failure };
  return { payment: failed, answer: show(failed) };
}

function keyOf({ headers }: Call): string | null {
  return textAt(headers, 'idempotency-key') ?? null;
}
