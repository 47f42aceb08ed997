import {
  ApiError,
  CheckoutPaymentIntent,
  Client,
  CustomError,
  Environment,
  type OrderRequest,
  OrdersController,
  type PaymentSource,
} from '@paypal/paypal-server-sdk';
import { at, readPayment, type Reason, textAt } from '@tactful/core';
import { paypal as gateway } from '@tactful/core/gateways/paypal';
import { fixtures } from '@tactful/core/gateways/paypal/fixtures';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { interceptHttps } from '../test/interceptHttps.js';
import { lookUpAt } from '../test/payAt.js';
import { sentOn, told } from '../test/sentOn.js';
import { sandboxForTests } from '../test/sandboxForTests.js';
import { thrownBy } from '../test/thrownBy.js';

const sandbox = await sandboxForTests();
afterEach(() => vi.restoreAllMocks());

/** The SDK as it comes. It knows PayPal's own addresses alone, and lets no header be added. */
function orders(scenario?: string, secret = 'secret'): OrdersController {
  const headers = scenario === undefined ? {} : { 'x-sandbox-scenario': scenario };
  interceptHttps(sandbox, { prefix: '/paypal', headers });
  const clientCredentialsAuthCredentials = { oAuthClientId: 'client', oAuthClientSecret: secret };
  const environment = Environment.Sandbox;
  return new OrdersController(new Client({ clientCredentialsAuthCredentials, environment, timeout: 300 }));
}

function order(paymentSource?: PaymentSource, value = '49.00'): OrderRequest {
  return {
    intent: CheckoutPaymentIntent.Capture,
    purchaseUnits: [{ amount: { currencyCode: 'EUR', value } }],
    ...(paymentSource && { paymentSource }),
  };
}

function card(more: NonNullable<PaymentSource['card']> = {}): PaymentSource {
  return { card: { number: '4012888888881881', expiry: '2030-12', securityCode: '123', ...more } };
}

const whole = { prefer: 'return=representation' };

async function refusal(scenario?: string, body = order(card())): Promise<unknown> {
  const thrown = await thrownBy(() => orders(scenario).createOrder({ body, ...whole }));
  expect(thrown).toBeInstanceOf(ApiError);
  return thrown;
}

describe('the official Node SDK', () => {
  test('opens an order and captures it', async () => {
    const opened = await orders().createOrder({ body: order() });
    expect(readPayment(gateway, opened)).toEqual({ status: 'action_required' });
    expect(readPayment(gateway, opened.result)).toEqual({ status: 'action_required' });
    const id = opened.result.id ?? '';
    const captured = await orders().captureOrder({ id });
    expect(readPayment(gateway, captured)).toEqual({ status: 'succeeded' });
    expect(readPayment(gateway, captured.result)).toEqual({ status: 'succeeded' });
    expect(readPayment(gateway, await orders().getOrder({ id }), { during: 'status' })).toEqual({
      status: 'succeeded',
    });
    const again = await thrownBy(() => orders().captureOrder({ id }));
    expect(again).toBeInstanceOf(CustomError);
    expect(readPayment(gateway, again)).toMatchObject({
      error: { reason: 'result_unknown', charged: 'unknown' },
    });
  });

  test('pays with a card at once', async () => {
    const paid = await orders().createOrder({ body: order(card()), ...whole });
    expect(readPayment(gateway, paid)).toEqual({ status: 'succeeded' });
  });

  test('a short answer does not say what became of a card payment', async () => {
    const paid = await orders().createOrder({ body: order(card()) });
    expect(readPayment(gateway, paid)).toMatchObject({ status: 'unknown' });
  });

  test('waits for a bank', async () => {
    const waiting = await orders('processing').createOrder({ body: order(card()), ...whole });
    expect(readPayment(gateway, waiting)).toEqual({ status: 'processing' });
  });

  const names: readonly (readonly [string, Reason])[] = [
    ['CCREJECT-REFUSED', 'generic_decline'],
    ['CCREJECT-SF', 'suspected_fraud'],
    ['CCREJECT-EC', 'card_expired'],
    ['CCREJECT-IRC', 'card_restricted'],
    ['CCREJECT-IF', 'insufficient_funds'],
    ['CCREJECT-LS', 'card_stolen'],
    ['CCREJECT-IA', 'card_number_not_recognized'],
    ['CCREJECT-BANK_ERROR', 'generic_decline'],
    ['CCREJECT-CVV_F', 'csc_mismatch'],
  ];
  test.each(names)('the name %s gives a declined capture that reads as %s', async (name, reason) => {
    const declined = await orders().createOrder({ body: order(card({ name })), ...whole });
    const expected = { status: 'failed', error: { reason, charged: 'no', reference: 'f0a1b2c3d4e5f' } };
    expect(readPayment(gateway, declined)).toMatchObject(expected);
    const read = await orders().getOrder({ id: declined.result.id ?? '' });
    expect(readPayment(gateway, read, { during: 'status' })).toMatchObject(expected);
  });

  const mocked: readonly (readonly [string, Reason, 'no' | 'yes' | 'unknown'])[] = [
    ['INSTRUMENT_DECLINED', 'payment_method_declined', 'no'],
    ['PAYER_ACTION_REQUIRED', 'authentication_required', 'no'],
    ['TRANSACTION_BLOCKED_BY_PAYEE', 'blocked_by_risk_rules', 'no'],
    ['CARD_EXPIRED', 'card_expired', 'no'],
    ['DUPLICATE_INVOICE_ID', 'duplicate_payment', 'unknown'],
    ['INTERNAL_SERVER_ERROR', 'result_unknown', 'unknown'],
  ];
  test.each(mocked)('throws %s when asked to, which reads as %s', async (code, reason, charged) => {
    const { result } = await orders().createOrder({ body: order() });
    const paypalMockResponse = JSON.stringify({ mock_application_codes: code });
    const thrown = await thrownBy(() => orders().captureOrder({ id: result.id ?? '', paypalMockResponse }));
    expect(thrown).toBeInstanceOf(CustomError);
    expect(readPayment(gateway, thrown)).toMatchObject({ error: { reason, charged, gatewayCode: code } });
  });

  const scenarios: readonly (readonly [string, Reason, 'no' | 'unknown'])[] = [
    ['rate_limit', 'too_many_requests', 'no'],
    ['authentication', 'merchant_credentials', 'no'],
    ['server_error', 'result_unknown', 'unknown'],
    ['fixture:server error without a body', 'result_unknown', 'unknown'],
  ];
  test.each(scenarios)('%s reads as %s, charged: %s', async (scenario, reason, charged) => {
    const result = readPayment(gateway, await refusal(encodeURI(scenario)));
    expect(result).toMatchObject({ error: { reason, charged } });
    expect(result.status).toBe(charged === 'no' ? 'failed' : 'unknown');
  });

  test('reads the wait of a rate limit', async () => {
    expect(readPayment(gateway, await refusal('rate_limit'))).toMatchObject({
      error: { retry: { afterMs: 3000 }, reference: 'f0a1b2c3d4e5f' },
    });
  });

  test.each([
    ['drop_before', 'connection_lost'],
    ['drop_after', 'connection_lost'],
    ['timeout', 'result_unknown'],
  ])('%s leaves the outcome unknown: %s', async (scenario, reason) => {
    const thrown = await thrownBy(() => orders(scenario).createOrder({ body: order(card()), ...whole }));
    expect(readPayment(gateway, thrown)).toMatchObject({ status: 'unknown', error: { reason } });
  });

  test.each([
    [card({ number: '4012' }), 'card_number_not_recognized', 'card_number'],
    [card({ expiry: '12/30' }), 'details_not_accepted', 'card_expiry'],
    [card({ expiry: '2020-01' }), 'card_expired', 'card_expiry'],
    [card({ securityCode: '1' }), 'csc_incomplete', 'card_csc'],
  ])('%o is refused at its field', async (source, reason, field) => {
    const result = readPayment(gateway, await refusal(undefined, order(source)));
    expect(result).toMatchObject({ status: 'failed', error: { reason, field } });
  });

  test('an amount with too many decimals is refused at the amount', async () => {
    const result = readPayment(gateway, await refusal(undefined, order(card(), '49.001')));
    expect(result).toMatchObject({ error: { reason: 'amount_not_recognized', field: 'amount' } });
  });

  test('names every field at once', async () => {
    const source = card({ number: '4012', securityCode: '1' });
    const body = { ...order(source), payer: { emailAddress: 'nobody' } };
    const result = readPayment(gateway, await refusal(undefined, body));
    expect('error' in result && result.error.issues.map(({ field }) => field)).toEqual([
      'email',
      'card_number',
      'card_csc',
    ]);
  });

  test('a secret that is wrong is a problem of the store', async () => {
    const thrown = await thrownBy(() => orders(undefined, '').createOrder({ body: order() }));
    expect(thrown).toBeInstanceOf(ApiError);
    expect(thrown).toMatchObject({ statusCode: 401, result: { error: 'invalid_client' } });
    expect(readPayment(gateway, thrown)).toMatchObject({
      status: 'failed',
      error: { reason: 'merchant_credentials' },
    });
  });

  test('an order that nobody made leaves the outcome unknown', async () => {
    const thrown = await thrownBy(() => orders().getOrder({ id: 'ORDER-NONE' }));
    expect(thrown).toMatchObject({ statusCode: 404 });
    expect(readPayment(gateway, thrown, { during: 'status' })).toMatchObject({ status: 'unknown' });
  });
});

describe('core’s fixtures, through the SDK', () => {
  const spoken = fixtures.filter(
    ({ name, source }) => !/paypal-js|ApiError|web-sdk|webhook|capture by itself/.test(`${name} ${source}`),
  );
  test.each(spoken.map((fixture) => [fixture.name, fixture] as const))(
    'reads as the answer itself: %s',
    async (name, { answer: { status, headers = {}, body }, during = 'confirm' }) => {
      const controller = orders(`fixture:${encodeURIComponent(name)}`);
      const given: unknown = await controller
        .createOrder({ body: order(card()), ...whole })
        .catch((error: unknown) => error);
      const named = { ...headers, 'paypal-debug-id': 'f0a1b2c3d4e5f' };
      const expected = readPayment(gateway, body, { status, headers: named, during });
      expect(readPayment(gateway, given, { during })).toEqual(expected);
      expect(told(readPayment(gateway, sentOn(given), { during }))).toEqual(told(expected));
    },
  );
});

describe('idempotency', () => {
  const body = order(card());

  test('a repeat after a lost answer makes no second payment', async () => {
    const paypalRequestId = crypto.randomUUID();
    await thrownBy(() => orders('drop_after').createOrder({ body, paypalRequestId, ...whole }));
    const found: unknown = await (await lookUpAt(sandbox.url, 'paypal', paypalRequestId)).json();
    expect(textAt(found, 'status')).toBe('COMPLETED');
    const repeated = await orders().createOrder({ body, paypalRequestId, ...whole });
    expect(repeated.result.id).toBe(at(found, 'id'));
  });

  test('the request id with another amount leaves the outcome unknown', async () => {
    const paypalRequestId = crypto.randomUUID();
    await orders().createOrder({ body, paypalRequestId, ...whole });
    const thrown = await thrownBy(() =>
      orders().createOrder({ body: order(card(), '50.00'), paypalRequestId, ...whole }),
    );
    expect(readPayment(gateway, thrown)).toMatchObject({
      status: 'unknown',
      error: { reason: 'request_conflict' },
    });
  });
});
