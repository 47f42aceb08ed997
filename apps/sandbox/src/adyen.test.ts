import { CheckoutAPI, Client, Config, EnvironmentEnum, HttpClientException, Types } from '@adyen/api-library';
import {
  at,
  type Field,
  type PaymentResult,
  type Reason,
  readPayment,
  type ReadContext,
  textAt,
} from '@tactful/core';
import { adyen as gateway } from '@tactful/core/gateways/adyen';
import { fixtures } from '@tactful/core/gateways/adyen/fixtures';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { interceptHttps } from '../test/interceptHttps.js';
import { type RunningSandbox, startSandbox } from '../test/startSandbox.js';
import { thrownBy } from '../test/thrownBy.js';

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
  // The SDK speaks HTTPS alone, and to the hosts of Adyen.
  interceptHttps(sandbox, { prefix: '/adyen' });
});
afterAll(async () => {
  vi.restoreAllMocks();
  await sandbox.stop();
});

type Request = Types.checkout.PaymentRequest;

function payments(options: Partial<Config> = {}): CheckoutAPI['PaymentsApi'] {
  const config = new Config({ apiKey: 'sandbox', environment: EnvironmentEnum.TEST, ...options });
  return new CheckoutAPI(new Client(config)).PaymentsApi;
}

const card = {
  type: Types.checkout.CardDetails.TypeEnum.Scheme,
  encryptedCardNumber: 'test_5555555555554444',
  encryptedExpiryMonth: 'test_03',
  encryptedExpiryYear: 'test_2030',
  encryptedSecurityCode: 'test_737',
};

const request = {
  amount: { currency: 'EUR', value: 4900 },
  merchantAccount: 'Sandbox',
  paymentMethod: card,
  reference: 'order-1',
  returnUrl: 'https://shop.example/return',
};

interface Options {
  readonly scenario?: string;
  readonly key?: string;
}

function pay(more: Partial<Request> = {}, { scenario, key }: Options = {}): Promise<unknown> {
  return payments().payments(
    { ...request, ...more },
    {
      ...(key !== undefined && { idempotencyKey: key }),
      ...(scenario !== undefined && { headers: { 'x-sandbox-scenario': scenario } }),
    },
  );
}

const named = (holderName: string): Partial<Request> => ({ paymentMethod: { ...card, holderName } });
const coded = (code: string): Partial<Request> => ({
  additionalData: { RequestedTestAcquirerResponseCode: code },
});

describe('what the SDK returns', () => {
  test('a payment that succeeds', async () => {
    const paid = await pay();
    expect(paid).toMatchObject({ resultCode: 'Authorised', amount: { value: 4900 } });
    expect(readPayment(gateway, paid)).toEqual({ status: 'succeeded' });
  });

  test.each<[string, Partial<Request>, Reason, Field?]>([
    ['insufficient funds', named('NOT_ENOUGH_BALANCE'), 'insufficient_funds'],
    ['no reason', named('DECLINED'), 'generic_decline'],
    ['security code', coded('24'), 'csc_mismatch', 'card_csc'],
    ['expired', named('CARD_EXPIRED'), 'card_expired', 'card_expiry'],
    ['lost', named('DECLINED : 41 : Lost card'), 'card_lost'],
    ['stolen', named('DECLINED : 43 : Stolen card'), 'card_stolen'],
    ['blocked', named('BLOCK_CARD'), 'card_restricted'],
    ['fraud, says the acquirer', named('ACQUIRER_FRAUD'), 'suspected_fraud'],
    ['fraud, say the risk rules', coded('20'), 'blocked_by_risk_rules'],
    ['bank check wanted', coded('38'), 'authentication_required'],
    ['bank check failed', named('NOT_3D_AUTHENTICATED'), 'authentication_not_completed'],
    ['card number', named('INVALID_CARD_NUMBER'), 'card_number_not_recognized', 'card_number'],
    ['address', coded('32'), 'address_mismatch', 'billing_address_line1'],
    ['issuer not reached', named('ISSUER_UNAVAILABLE'), 'issuer_unavailable'],
    ['cancelled by the shopper', named('SHOPPER_CANCELLED'), 'payment_cancelled_by_shopper'],
    ['acquirer’s error', named('ERROR'), 'payment_not_completed'],
    ['unknown error', named('UNKNOWN'), 'payment_not_completed'],
  ])('a refusal: %s', async (_, more, reason, field) => {
    const result = readPayment(gateway, await pay(more));
    expect(result).toMatchObject({
      status: 'failed',
      error: { reason, charged: 'no', field: field ?? null },
    });
    expect(result).toHaveProperty('error.reference', expect.stringMatching(/^PSP/));
  });

  test('a payment that is not decided yet', async () => {
    expect(readPayment(gateway, await pay(named('PENDING')))).toEqual({ status: 'processing' });
  });

  test.each([
    ['password', { status: 'succeeded' }],
    ['wrong', { status: 'failed', error: { reason: 'authentication_not_completed' } }],
  ])('a challenge, answered with %s', async (threeDSResult, expected) => {
    const attemptAuthentication = Types.checkout.AuthenticationData.AttemptAuthenticationEnum.Always;
    const challenged = await payments().payments({
      ...request,
      authenticationData: { attemptAuthentication },
    });
    expect(readPayment(gateway, challenged)).toEqual({ status: 'action_required' });
    const paymentData = textAt(challenged, 'action', 'paymentData') ?? '';
    const ended = await payments().paymentsDetails({ details: { threeDSResult }, paymentData });
    expect(readPayment(gateway, ended)).toMatchObject(expected);
  });

  test('a session that is still open tells nothing of a payment', async () => {
    const { amount, merchantAccount, reference, returnUrl } = request;
    const { id } = await payments().sessions({ amount, merchantAccount, reference, returnUrl });
    const result = await payments().getResultOfPaymentSession(id, 'sandbox');
    expect(readPayment(gateway, result, { during: 'status' })).toMatchObject({ status: 'unknown' });
  });
});

describe('what the SDK throws', () => {
  test.each<[string, Partial<Request>, Reason, Field]>([
    [
      'card number',
      { paymentMethod: { ...card, encryptedCardNumber: 'test_4111' } },
      'details_not_accepted',
      'card_number',
    ],
    [
      'security code',
      { paymentMethod: { ...card, encryptedSecurityCode: 'test_7' } },
      'csc_incomplete',
      'card_csc',
    ],
    [
      'expiry date',
      { paymentMethod: { ...card, encryptedExpiryYear: 'test_1999' } },
      'details_not_accepted',
      'card_expiry',
    ],
    ['email', { shopperEmail: 'nobody' }, 'email_format', 'email'],
  ])('a value refused: %s', async (_, more, reason, field) => {
    const thrown = await thrownBy(() => pay(more));
    expect(thrown).toBeInstanceOf(HttpClientException);
    expect(readPayment(gateway, thrown)).toMatchObject({
      status: 'failed',
      error: { reason, field, charged: 'no' },
    });
  });

  test.each<[string, Reason, 'failed' | 'unknown', ReadContext['during']?]>([
    ['two_fields', 'email_format', 'failed'],
    ['authentication', 'merchant_credentials', 'failed'],
    ['fixture:API: not allowed', 'merchant_credentials', 'failed'],
    ['fixture:API: saved card not found', 'saved_method_unavailable', 'failed'],
    ['fixture:API: a field named in the message', 'email_missing', 'failed'],
    ['rate_limit', 'too_many_requests', 'failed'],
    ['server_error', 'result_unknown', 'unknown'],
    ['server_error', 'service_unavailable', 'failed', 'setup'],
    ['fixture:API: server error without a body', 'result_unknown', 'unknown'],
    ['drop_before', 'connection_lost', 'unknown'],
    ['drop_after', 'connection_lost', 'unknown'],
  ])('%s reads as %s', async (scenario, reason, status, during) => {
    const thrown = await thrownBy(() => pay({}, { scenario: encodeURI(scenario) }));
    const result = readPayment(gateway, thrown, during ? { during } : {});
    const charged = status === 'unknown' ? 'unknown' : 'no';
    expect(result).toMatchObject({ status, error: { reason, charged } });
  });

  test('both fields, where two are refused', async () => {
    const thrown = await thrownBy(() => pay({}, { scenario: 'two_fields' }));
    expect(readPayment(gateway, thrown)).toMatchObject({
      error: { issues: [{ field: 'email' }, { field: 'billing_postal_code' }] },
    });
  });

  test('the wait of a rate limit', async () => {
    const thrown = await thrownBy(() => pay({}, { scenario: 'rate_limit' }));
    expect(readPayment(gateway, thrown)).toMatchObject({ error: { retry: { afterMs: 3000 } } });
  });

  test('no answer in time', async () => {
    const slow = payments({ connectionTimeoutMillis: 100 });
    const thrown = await thrownBy(() =>
      slow.payments(request, { headers: { 'x-sandbox-scenario': 'timeout' } }),
    );
    expect(readPayment(gateway, thrown)).toMatchObject({ status: 'unknown' });
  });

  test('a store without an API key', async () => {
    const thrown = await thrownBy(() => payments({ apiKey: '' }).payments(request));
    expect(readPayment(gateway, thrown)).toMatchObject({ error: { reason: 'merchant_credentials' } });
  });
});

describe('core’s fixtures, through the SDK', () => {
  // Those of sessions, webhooks, thrown errors and the browser SDK are no answers of these endpoints.
  const spoken = fixtures.filter(({ answer: { status, body } }) =>
    status === 200 ? textAt(body, 'merchantReference') !== undefined : at(body, 'name') === undefined,
  );
  test('most are of these endpoints', () => {
    expect(spoken.length).toBeGreaterThan(40);
  });

  test.each(spoken.map((fixture) => [fixture.name, fixture] as const))(
    'reads as the answer itself: %s',
    async (name, { answer: { status, headers = {}, body }, during = 'confirm' }) => {
      const given = await pay({}, { scenario: `fixture:${encodeURIComponent(name)}` }).catch(
        (error: unknown) => error,
      );
      const result = readPayment(gateway, given, { during });
      expect(unnamed(result)).toEqual(unnamed(readPayment(gateway, body, { status, headers, during })));
      const sentOn: unknown = JSON.parse(JSON.stringify(given));
      expect(readPayment(gateway, sentOn, { during })).toEqual(result);
    },
  );

  /** The sandbox has a payment of its own to name. */
  function unnamed(result: PaymentResult): unknown {
    return 'error' in result ? { ...result, error: { ...result.error, reference: null } } : result;
  }
});

describe('idempotency', () => {
  test('a repeat after a lost answer tells what became of the payment, and pays once', async () => {
    const key = crypto.randomUUID();
    await thrownBy(() => pay({}, { key, scenario: 'drop_after' }));
    const first = await pay({}, { key });
    expect(readPayment(gateway, first, { during: 'status' })).toEqual({ status: 'succeeded' });
    expect(await pay({}, { key })).toEqual(first);
  });

  test('a repeat while the first is under way leaves the outcome unknown', async () => {
    const options = { idempotencyKey: crypto.randomUUID(), headers: { 'x-sandbox-latency': '500' } };
    const send = (): Promise<unknown> => payments().payments(request, structuredClone(options));
    const answers = await Promise.allSettled([send(), send()]);
    const refused = answers.find(({ status }) => status === 'rejected');
    expect(refused?.status === 'rejected' && readPayment(gateway, refused.reason)).toMatchObject({
      status: 'unknown',
      error: { reason: 'payment_in_progress' },
    });
  });
});
