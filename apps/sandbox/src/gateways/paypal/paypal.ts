import { at, textAt, type WireAnswer } from '@tactful/core';
import { answerWith, fixtures } from '@tactful/core/gateways/paypal/fixtures';
import { endpoints } from '@tactful/testing';
import type { Call, Refusal, Reply, SandboxGateway } from '../../exchange.js';
import type { Payment, Verdict } from '../../Ledger.js';
import { openPayment } from '../../openPayment.js';
import { paypalError } from './paypalError.js';
import { requestProblem } from './requestProblem.js';
import { says } from './says.js';
import { shortened, show } from './show.js';
import { mockedError, verdictOnCard } from './testValues.js';

const paths = endpoints.paypal;
const idempotency = 'https://developer.paypal.com/reference/guidelines/idempotency (read 2026-11-22)';
const reused =
  'https://developer.paypal.com/api/deprecated/payments/v1/errors/duplicate_request_id (read 2026-11-22)';

/** PayPal: orders that are paid with a card at once, or captured after the payer has approved them. */
export const paypal: SandboxGateway = {
  name: 'paypal',
  prefix: '/paypal',
  fixtures,
  answerWith,
  says,
  routes: [
    { endpoint: paths.token, handle: token },
    { endpoint: paths.create, handle: create },
    { endpoint: paths.read, handle: (call) => withOrder(call, (payment) => ({ answer: show(payment) })) },
    { endpoint: paths.capture, handle: (call) => withOrder(call, (payment) => capture(call, payment)) },
  ],
  idempotency: {
    keyOf: ({ headers, params }, { method, path }) => {
      const key = textAt(headers, 'paypal-request-id');
      return method === 'POST' && key !== undefined ? `${path} ${params['id'] ?? ''} ${key}` : null;
    },
    inProgress: () => paypalError('RESOURCE_CONFLICT', { issue: 'PREVIOUS_REQUEST_IN_PROGRESS' }),
    mismatch: () => paypalError('DUPLICATE_REQUEST_ID'),
    // What was refused may be sent again, once it is right.
    keeps: ({ status }) => status < 400,
    source: `${idempotency}; the key with another body: ${reused}, of another of its APIs`,
  },
  guard: ({ headers }, endpoint) => {
    const isKnown = /^Bearer \S/.test(textAt(headers, 'authorization') ?? '');
    return isKnown || endpoint === paths.token ? null : paypalError('AUTHENTICATION_FAILURE');
  },
  headers: ({ body }) => ({ 'paypal-debug-id': textAt(body, 'debug_id') ?? 'f0a1b2c3d4e5f' }),
  show,
  refuse,
  notFound: () => paypalError('RESOURCE_NOT_FOUND', { issue: 'INVALID_RESOURCE_ID' }),
};

/**
 * Gives a token for a client and its secret, any: OAuthToken of
 * https://github.com/paypal/PayPal-TypeScript-Server-SDK, 2.5.0 (read 2026-11-22)
 */
function token({ headers }: Call): Reply {
  const credentials = /^Basic (\S+)$/.exec(textAt(headers, 'authorization') ?? '')?.[1] ?? '';
  const isComplete = /^[^:]+:./.test(Buffer.from(credentials, 'base64').toString('utf8'));
  if (!isComplete) return { answer: answerWith({ kind: 'oauth', code: 'invalid_client' }) };
  const body = { access_token: 'A21AAsandbox', token_type: 'Bearer', expires_in: 32_400, scope: '' };
  return { answer: { status: 200, body } };
}

/** Amounts are text in the main unit: Money of the same SDK. A card is charged at once. */
function create(call: Call): Reply {
  const { body, headers, ledger } = call;
  const problem = requestProblem(body);
  if (problem) return { answer: problem };
  const amount = at(body, 'purchase_units', 0, 'amount');
  const order = openPayment({
    id: ledger.newId('ORDER'),
    gateway: 'paypal',
    amount: Number(textAt(amount, 'value')),
    currency: textAt(amount, 'currency_code') ?? 'EUR',
    key: textAt(headers, 'paypal-request-id') ?? null,
    reference: textAt(body, 'purchase_units', 0, 'custom_id') ?? null,
  });
  const reply = opened(call, order);
  const isWhole = reply.answer.status >= 400 || textAt(headers, 'prefer') === 'return=representation';
  return isWhole ? reply : { ...reply, answer: shortened(reply.answer) };
}

function opened(call: Call, order: Payment): Reply {
  const card = at(call.body, 'payment_source', 'card');
  if (card !== undefined) return paid(call, order, verdictOnCard(card));
  const mocked = mockedError(call);
  if (mocked) return call.pay(order, mocked);
  call.ledger.put(order);
  return { answer: { ...show(order), status: 201 } };
}

/** That the payer has approved the order in PayPal's own window is taken for granted. */
function capture(call: Call, order: Payment): Reply {
  if (order.status === 'succeeded' || order.status === 'processing') {
    return { answer: paypalError('UNPROCESSABLE_ENTITY', { issue: 'ORDER_ALREADY_CAPTURED' }) };
  }
  const key = textAt(call.headers, 'paypal-request-id') ?? order.key;
  return paid(call, { ...order, key }, 'succeeded');
}

function paid(call: Call, order: Payment, verdict: Verdict): Reply {
  const reply = call.pay(order, mockedError(call) ?? verdict);
  const { answer } = reply;
  return { ...reply, answer: { ...answer, status: answer.status === 200 ? 201 : answer.status } };
}

function withOrder({ ledger, params }: Call, handle: (payment: Payment) => Reply): Reply {
  const order = ledger.payment('paypal', params['id'] ?? '');
  return order ? handle(order) : { answer: paypal.notFound('') };
}

/** What a bank refuses is a capture that was declined. Other refusals leave the order as it was. */
function refuse(payment: Payment, { body }: WireAnswer): Refusal | null {
  const failure = at(body, 'purchase_units', 0, 'payments', 'captures', 0);
  if (textAt(failure, 'status') !== 'DECLINED' || typeof failure !== 'object') return null;
  const { id: _, amount: __, ...told } = { id: null, amount: null, ...failure };
  const failed: Payment = { ...payment, status: 'failed', failure: told };
  return { payment: failed, answer: show(failed) };
}
