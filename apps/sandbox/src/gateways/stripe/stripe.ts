import { at, textAt, type WireAnswer } from '@tactful/core';
import { answerWith, fixtures } from '@tactful/core/gateways/stripe/fixtures';
import { type Endpoint, endpoints } from '@tactful/testing';
import { randomBytes } from 'node:crypto';
import type { Call, Refusal, SandboxGateway } from '../../exchange.js';
import type { Payment } from '../../Ledger.js';
import { cancel, confirm, createIntent, read } from './intents.js';
import { createMethod, readMethod } from './paymentMethods.js';
import { says } from './says.js';
import { intent, secretOf, show } from './show.js';
import { stripeError } from './stripeError.js';

const paths = endpoints.stripe;
/** What a publishable key may do. */
const forBrowsers: ReadonlySet<Endpoint> = new Set([
  paths.createMethod,
  paths.read,
  paths.confirm,
  paths.readSetup,
  paths.confirmSetup,
]);

/** Stripe: PaymentIntents, SetupIntents and PaymentMethods, at the root because its SDKs take no prefix. */
export const stripe: SandboxGateway = {
  name: 'stripe',
  prefix: '',
  fixtures,
  answerWith,
  says,
  routes: [
    { endpoint: paths.createMethod, handle: createMethod },
    { endpoint: paths.readMethod, handle: readMethod },
    { endpoint: paths.create, handle: (call) => createIntent('payment', call) },
    { endpoint: paths.read, handle: (call) => read('payment', call) },
    { endpoint: paths.confirm, handle: (call) => confirm('payment', call) },
    { endpoint: paths.cancel, handle: (call) => cancel('payment', call) },
    { endpoint: paths.createSetup, handle: (call) => createIntent('setup', call) },
    { endpoint: paths.readSetup, handle: (call) => read('setup', call) },
    { endpoint: paths.confirmSetup, handle: (call) => confirm('setup', call) },
    { endpoint: paths.cancelSetup, handle: (call) => cancel('setup', call) },
  ],
  idempotency: {
    keyOf: ({ headers }, { method }) =>
      method === 'POST' ? (textAt(headers, 'idempotency-key') ?? null) : null,
    inProgress: () => answerWith({ kind: 'error', code: 'idempotency_key_in_use' }),
    mismatch: () => ({
      status: 400,
      body: {
        error: { type: 'idempotency_error', message: 'Keys can only be used with the same parameters.' },
      },
    }),
    // A request that fails validation was not carried out.
    keeps: ({ body }) => textAt(body, 'error', 'code')?.startsWith('parameter_') !== true,
    replayed: () => ({ 'idempotent-replayed': 'true' }),
    source:
      'https://docs.stripe.com/api/idempotent_requests (read 2026-11-22); the header: https://github.com/stripe/stripe-ruby/pull/1553 (read 2026-11-22)',
  },
  bankCheck: {
    failure: { code: 'payment_intent_authentication_failure' },
    source: 'https://docs.stripe.com/error-codes (read 2026-11-21)',
  },
  guard,
  headers: ({ status }) => ({
    'request-id': newRequestId(),
    ...shouldRetry(status),
  }),
  show,
  refuse,
  notFound: () => stripeError(404, 'resource_missing'),
};

/**
 * A secret key may do anything; a publishable one only what a browser does, with the secret of the intent:
 * https://docs.stripe.com/api/errors and https://docs.stripe.com/error-codes (read 2026-11-21)
 */
function guard(call: Call, endpoint: Endpoint): WireAnswer | null {
  const key = keyIn(textAt(call.headers, 'authorization') ?? '') ?? textAt(call.body, 'key');
  if (key === undefined) return answerWith({ kind: 'type', code: 'authentication_error' });
  if (!key.startsWith('pk_')) return null;
  if (!forBrowsers.has(endpoint)) return stripeError(401, 'secret_key_required');
  const payment = call.ledger.payment('stripe', call.params['id'] ?? '');
  const secret = textAt(call.body, 'client_secret') ?? call.query.get('client_secret');
  return payment && secret !== secretOf(payment)
    ? stripeError(400, 'resource_missing', 'client_secret')
    : null;
}

function keyIn(authorization: string): string | undefined {
  const [scheme, credentials = ''] = authorization.split(' ', 2);
  if (scheme === 'Bearer') return credentials;
  if (scheme === 'Basic') return Buffer.from(credentials, 'base64').toString('utf8').split(':')[0];
  return undefined;
}

/** Of letters alone: an id with twelve digits in a row looks like a card number, and would be hidden from support. */
function newRequestId(): string {
  const letters = Array.from(randomBytes(14), (byte) => String.fromCodePoint(97 + (byte % 26)));
  return `req_${letters.join('')}`;
}

/** https://github.com/stripe/stripe-node, 23.1.0, RequestSender.js (read 2026-11-22): what an SDK makes of the header. */
function shouldRetry(status: number): Readonly<Record<string, string>> {
  if (status === 409) return { 'stripe-should-retry': 'true' };
  return status >= 400 && status !== 429 ? { 'stripe-should-retry': 'false' } : {};
}

/** What a bank or Stripe's risk rules refuse leaves a failed intent, which comes with the error. */
function refuse(payment: Payment, answer: WireAnswer): Refusal | null {
  if (answer.status !== 402) return null;
  const error = at(answer.body, 'error');
  if (typeof error !== 'object' || error === null) return null;
  const { payment_intent: _, ...failure } = { payment_intent: null, ...error };
  const failed: Payment = { ...payment, status: 'failed', failure };
  const about = payment.kind === 'setup' ? 'setup_intent' : 'payment_intent';
  return { payment: failed, answer: { ...answer, body: { error: { ...failure, [about]: intent(failed) } } } };
}
