import { at, readPayment } from '@tactful/core';
import { stripe as gateway } from '@tactful/core/gateways/stripe';
import { testCards } from '@tactful/testing';
import { Stripe } from 'stripe';
import { describe, expect, test } from 'vitest';
import { lookUpAt } from '../test/payAt.js';
import { sandboxForTests } from '../test/sandboxForTests.js';
import { thrownBy } from '../test/thrownBy.js';

const sandbox = await sandboxForTests();

/** The SDK as it comes; with a scenario, its fetch client, which lets a header be added. */
function client(scenario?: string, key = 'sk_test_sandbox'): Stripe {
  const withScenario = (url: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const headers = new Headers(init?.headers);
    headers.set('x-sandbox-scenario', scenario ?? '');
    return fetch(url, { ...init, headers });
  };
  return new Stripe(key, {
    host: '127.0.0.1',
    port: sandbox.port,
    protocol: 'http',
    maxNetworkRetries: 0,
    telemetry: false,
    ...(scenario !== undefined && { httpClient: Stripe.createFetchHttpClient(withScenario) }),
  });
}

const payment = { amount: 4900, currency: 'eur', confirm: true } as const;

function cardOf(number: string): Stripe.PaymentMethodCreateParams {
  return { type: 'card', card: { number, exp_month: 12, exp_year: 2030, cvc: '123' } };
}

async function pay(number: string): Promise<Stripe.PaymentIntent> {
  const stripe = client();
  const method = await stripe.paymentMethods.create(cardOf(number));
  const intent = await stripe.paymentIntents.create({ amount: 4900, currency: 'eur' });
  return stripe.paymentIntents.confirm(intent.id, { payment_method: method.id });
}

describe('the official Node SDK', () => {
  test('creates and confirms a payment', async () => {
    const intent = await pay('4242424242424242');
    expect(intent.status).toBe('succeeded');
    expect(readPayment(gateway, intent)).toEqual({ status: 'succeeded' });
    const read = await client().paymentIntents.retrieve(intent.id);
    expect(read).toMatchObject({ id: intent.id, status: 'succeeded', amount: 4900 });
  });

  test('sets a payment method up', async () => {
    const stripe = client();
    const intent = await stripe.setupIntents.create({ payment_method: 'pm_card_visa' });
    expect(intent.status).toBe('requires_confirmation');
    expect((await stripe.setupIntents.confirm(intent.id)).status).toBe('succeeded');
  });

  test('cancels, and does not confirm what is cancelled', async () => {
    const stripe = client();
    const intent = await stripe.paymentIntents.create({ amount: 4900, currency: 'eur' });
    expect((await stripe.paymentIntents.cancel(intent.id)).status).toBe('canceled');
    const thrown = await thrownBy(() =>
      stripe.paymentIntents.confirm(intent.id, { payment_method: 'pm_card_visa' }),
    );
    expect(thrown).toMatchObject({ code: 'payment_intent_unexpected_state' });
  });

  const refused = {
    generic_decline: 'generic_decline',
    insufficient_funds: 'insufficient_funds',
    lost_card: 'card_lost',
    stolen_card: 'card_stolen',
    fraudulent: 'suspected_fraud',
    card_velocity_exceeded: 'card_limit_reached',
    expired_card: 'card_expired',
    incorrect_cvc: 'csc_mismatch',
    processing_error: 'payment_not_completed',
    incorrect_number: 'card_number_not_recognized',
  };
  const cards = testCards.stripe.flatMap(({ number, says }) =>
    typeof says === 'object' ? [{ number, code: says.code, reason: refused[says.code] }] : [],
  );
  test.each(cards)(
    'card $number throws a StripeCardError that reads as $reason',
    async ({ number, reason }) => {
      const thrown = await thrownBy(() => pay(number));
      expect(thrown).toBeInstanceOf(Stripe.errors.StripeCardError);
      const result = readPayment(gateway, thrown);
      expect(result).toMatchObject({ status: 'failed', error: { reason } });
      expect(result).toHaveProperty('error.reference', expect.stringMatching(/^req_/));
    },
  );

  test.each(testCards.stripe.filter(({ says }) => says === 'action_required'))(
    'card $number asks for a bank check',
    async ({ number }) => {
      expect(readPayment(gateway, await pay(number))).toEqual({ status: 'action_required' });
    },
  );

  test('keeps the failure on the intent, and another card pays', async () => {
    const stripe = client();
    const { id } = await stripe.paymentIntents.create({ amount: 4900, currency: 'eur' });
    await thrownBy(() =>
      stripe.paymentIntents.confirm(id, { payment_method: 'pm_card_visa_chargeDeclinedLostCard' }),
    );
    const failed = await stripe.paymentIntents.retrieve(id);
    expect(failed.last_payment_error?.decline_code).toBe('lost_card');
    expect(readPayment(gateway, failed, { during: 'status' })).toMatchObject({
      error: { reason: 'card_lost' },
    });
    const paid = await stripe.paymentIntents.confirm(id, { payment_method: 'pm_card_visa' });
    expect(paid.status).toBe('succeeded');
  });

  test.each([
    ['rate_limit', Stripe.errors.StripeRateLimitError, 'too_many_requests'],
    ['authentication', Stripe.errors.StripeAuthenticationError, 'merchant_credentials'],
    ['server_error', Stripe.errors.StripeAPIError, 'result_unknown'],
    ['email_refused', Stripe.errors.StripeInvalidRequestError, 'email_format'],
  ] as const)('throws its own class for %s', async (scenario, errorClass, reason) => {
    const thrown = await thrownBy(() =>
      client(scenario).paymentIntents.create({ ...payment, payment_method: 'pm_card_visa' }),
    );
    expect(thrown).toBeInstanceOf(errorClass);
    expect(readPayment(gateway, thrown)).toMatchObject({ error: { reason } });
  });

  test('reads the wait of a rate limit', async () => {
    const thrown = await thrownBy(() =>
      client('rate_limit').paymentIntents.create({ ...payment, payment_method: 'pm_card_visa' }),
    );
    expect(readPayment(gateway, thrown)).toMatchObject({ error: { retry: { afterMs: 3000 } } });
  });

  test('a dropped connection leaves the outcome unknown', async () => {
    const thrown = await thrownBy(() =>
      client('drop_before').paymentIntents.create({ ...payment, payment_method: 'pm_card_visa' }),
    );
    expect(thrown).toBeInstanceOf(Stripe.errors.StripeConnectionError);
    expect(readPayment(gateway, thrown)).toMatchObject({ status: 'unknown' });
  });

  test('a connection dropped too late: the payment is there', async () => {
    const idempotencyKey = crypto.randomUUID();
    await thrownBy(() =>
      client('drop_after').paymentIntents.create(
        { ...payment, payment_method: 'pm_card_visa' },
        { idempotencyKey },
      ),
    );
    const found = await lookUpAt(sandbox.url, 'stripe', idempotencyKey);
    expect(await found.json()).toMatchObject({ status: 'succeeded' });
  });

  test('a publishable key needs the secret of the intent', async () => {
    const stripe = client(undefined, 'pk_test_sandbox');
    const { id, client_secret: secret } = await client().paymentIntents.create({
      amount: 4900,
      currency: 'eur',
    });
    expect(await thrownBy(() => stripe.paymentIntents.retrieve(id))).toMatchObject({
      code: 'resource_missing',
    });
    const read = await stripe.paymentIntents.retrieve(id, { client_secret: secret ?? '' });
    expect(read.id).toBe(id);
    expect(await thrownBy(() => stripe.paymentIntents.cancel(id))).toMatchObject({
      code: 'secret_key_required',
    });
  });
});

describe('idempotency', () => {
  const params = { ...payment, payment_method: 'pm_card_visa' };

  test('gives the stored answer again', async () => {
    const idempotencyKey = crypto.randomUUID();
    const first = await client().paymentIntents.create(params, { idempotencyKey });
    const second = await client().paymentIntents.create(params, { idempotencyKey });
    expect(second.id).toBe(first.id);
    expect(first.lastResponse.headers['idempotent-replayed']).toBeUndefined();
    expect(second.lastResponse.headers['idempotent-replayed']).toBe('true');
  });

  test('gives a stored decline again', async () => {
    const idempotencyKey = crypto.randomUUID();
    const declined = { ...payment, payment_method: 'pm_card_visa_chargeDeclined' };
    const send = () => thrownBy(() => client().paymentIntents.create(declined, { idempotencyKey }));
    const first = await send();
    const second = await send();
    expect(second).toMatchObject({ decline_code: 'generic_decline' });
    expect(at(second, 'payment_intent', 'id')).toBe(at(first, 'payment_intent', 'id'));
    expect(at(first, 'payment_intent', 'id')).toBeDefined();
  });

  test('refuses the key for another body', async () => {
    const idempotencyKey = crypto.randomUUID();
    await client().paymentIntents.create(params, { idempotencyKey });
    const thrown = await thrownBy(() =>
      client().paymentIntents.create({ ...params, amount: 5000 }, { idempotencyKey }),
    );
    expect(thrown).toBeInstanceOf(Stripe.errors.StripeIdempotencyError);
    expect(readPayment(gateway, thrown)).toMatchObject({
      status: 'unknown',
      error: { reason: 'request_conflict' },
    });
  });

  test('refuses the key while the first request is under way', async () => {
    const idempotencyKey = crypto.randomUUID();
    const headers = {
      authorization: 'Bearer sk_test_sandbox',
      'idempotency-key': idempotencyKey,
      'x-sandbox-latency': '500',
      'content-type': 'application/x-www-form-urlencoded',
    };
    const body = 'amount=4900&currency=eur&confirm=true&payment_method=pm_card_visa';
    const send = (): Promise<Response> =>
      fetch(`${sandbox.url}/v1/payment_intents`, { method: 'POST', headers, body });
    const [paid, refused] = (await Promise.all([send(), send()])).toSorted((a, b) => a.status - b.status);
    expect(paid?.status).toBe(200);
    expect(refused?.status).toBe(409);
    expect(refused?.headers.get('stripe-should-retry')).toBe('true');
    expect(await refused?.json()).toMatchObject({ error: { code: 'idempotency_key_in_use' } });
  });

  test('keeps nothing of a request that fails validation', async () => {
    const idempotencyKey = crypto.randomUUID();
    const thrown = await thrownBy(() =>
      client().paymentIntents.create({ ...params, amount: 0 }, { idempotencyKey }),
    );
    expect(thrown).toMatchObject({ code: 'parameter_invalid_integer' });
    expect((await client().paymentIntents.create(params, { idempotencyKey })).status).toBe('succeeded');
  });
});
