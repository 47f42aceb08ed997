import { at, readPayment, type Reason } from '@tactful/core';
import { square as gateway } from '@tactful/core/gateways/square';
import { fixtures } from '@tactful/core/gateways/square/fixtures';
import { type Square, SquareClient, SquareError } from 'square';
import { describe, expect, test } from 'vitest';
import { idIn, lookUpAt } from '../test/payAt.js';
import { sentOn, told } from '../test/sentOn.js';
import { sandboxForTests } from '../test/sandboxForTests.js';
import { thrownBy } from '../test/thrownBy.js';

const sandbox = await sandboxForTests();

/** The SDK as it comes. It retries what fails unless told not to, and lets a header be added. */
function client(scenario?: string): SquareClient {
  return new SquareClient({
    token: 'EAAA-test',
    baseUrl: `${sandbox.url}/square`,
    maxRetries: 0,
    ...(scenario !== undefined && { headers: { 'x-sandbox-scenario': scenario } }),
  });
}

function payment(more: Partial<Square.CreatePaymentRequest> = {}): Square.CreatePaymentRequest {
  return {
    sourceId: 'cnon:card-nonce-ok',
    idempotencyKey: crypto.randomUUID(),
    amountMoney: { amount: 4900n, currency: 'USD' },
    ...more,
  };
}

async function refusal(more: Partial<Square.CreatePaymentRequest>, scenario?: string): Promise<unknown> {
  const thrown = await thrownBy(() => client(scenario).payments.create(payment(more)));
  expect(thrown).toBeInstanceOf(SquareError);
  return thrown;
}

describe('the official Node SDK', () => {
  test('pays', async () => {
    const paid = await client().payments.create(payment());
    expect(paid.payment?.status).toBe('COMPLETED');
    expect(readPayment(gateway, paid)).toEqual({ status: 'succeeded' });
    const read = await client().payments.get({ paymentId: paid.payment?.id ?? '' });
    expect(read.payment?.amountMoney?.amount).toBe(4900n);
    expect(readPayment(gateway, read, { during: 'status' })).toEqual({ status: 'succeeded' });
  });

  test('waits for a bank, and cancels what is waiting', async () => {
    const waiting = await client().payments.create(payment({ sourceId: 'bnon:bank-nonce-ok' }));
    expect(readPayment(gateway, waiting)).toEqual({ status: 'processing' });
    const canceled = await client().payments.cancel({ paymentId: waiting.payment?.id ?? '' });
    expect(readPayment(gateway, canceled, { during: 'status' })).toMatchObject({ status: 'failed' });
  });

  const sources: readonly (readonly [string, Reason])[] = [
    ['cnon:card-nonce-declined', 'generic_decline'],
    ['cnon:card-nonce-rejected-cvv', 'csc_mismatch'],
    ['cnon:card-nonce-rejected-postalcode', 'postal_code_mismatch'],
    ['cnon:card-nonce-rejected-expiration', 'card_expiry_mismatch'],
    ['cnon:card-nonce-already-used', 'payment_details_already_used'],
    ['cnon:gift-card-nonce-insufficient-funds', 'insufficient_funds'],
    ['ccof:customer-card-id-requires-verification', 'authentication_required'],
    ['ccof:nobody-has-this', 'saved_method_unavailable'],
    ['bnon:bank-nonce-account-unusable', 'bank_account_cannot_be_debited'],
    ['bnon:bank-nonce-buyer-refused-payment', 'bank_debit_returned'],
  ];
  test.each(sources)('%s throws a SquareError that reads as %s', async (sourceId, reason) => {
    const result = readPayment(gateway, await refusal({ sourceId }));
    expect(result).toMatchObject({ status: 'failed', error: { reason, charged: 'no' } });
  });

  const scenarios: readonly (readonly [string, Reason, 'no' | 'unknown'])[] = [
    ['insufficient_funds', 'insufficient_funds', 'no'],
    ['expired_card', 'card_expired', 'no'],
    // Square does not say so: it has no code for either.
    ['lost_card', 'generic_decline', 'no'],
    ['stolen_card', 'generic_decline', 'no'],
    ['rate_limit', 'too_many_requests', 'no'],
    ['authentication', 'merchant_credentials', 'no'],
    ['server_error', 'result_unknown', 'unknown'],
    ['code:decline:TEMPORARY_ERROR', 'result_unknown', 'unknown'],
    ['fixture:server error without a body', 'result_unknown', 'unknown'],
    ['drop_before', 'connection_lost', 'unknown'],
    ['drop_after', 'connection_lost', 'unknown'],
  ];
  test.each(scenarios)('%s reads as %s, charged: %s', async (scenario, reason, charged) => {
    const result = readPayment(gateway, await refusal({}, encodeURI(scenario)));
    expect(result).toMatchObject({ error: { reason, charged } });
    expect(result.status).toBe(charged === 'no' ? 'failed' : 'unknown');
  });

  test('reads the wait of a rate limit', async () => {
    const result = readPayment(gateway, await refusal({}, 'rate_limit'));
    expect(result).toMatchObject({ error: { retry: { afterMs: 3000 } } });
  });

  const fields = [
    [{ buyerEmailAddress: 'nobody' }, 'email_format', 'email'],
    [{ amountMoney: { amount: 0n, currency: 'USD' } }, 'amount_too_small', 'amount'],
  ] as const;
  test.each(fields)('%o is refused at its field', async (more, reason, field) => {
    expect(readPayment(gateway, await refusal(more))).toMatchObject({ error: { reason, field } });
  });

  test('names two fields at once', async () => {
    const result = readPayment(gateway, await refusal({}, 'two_fields'));
    expect(result).toMatchObject({
      error: {
        issues: [
          { reason: 'email_format', field: 'email' },
          { reason: 'phone_format', field: 'phone' },
        ],
      },
    });
  });

  test('an access token that is missing is a problem of the store', async () => {
    const anybody = new SquareClient({ auth: false, baseUrl: `${sandbox.url}/square`, maxRetries: 0 });
    const thrown = await thrownBy(() => anybody.payments.create(payment()));
    expect(thrown).toMatchObject({ statusCode: 401 });
    expect(readPayment(gateway, thrown)).toMatchObject({ error: { reason: 'merchant_credentials' } });
  });

  test('a late answer leaves the outcome unknown', async () => {
    const thrown = await thrownBy(() =>
      client('timeout').payments.create(payment(), { timeoutInSeconds: 0.3 }),
    );
    // In Node, its fetch rejects with a text, so this is no SquareTimeoutError.
    expect(thrown).toMatchObject({ name: 'SquareError', cause: 'timeout' });
    expect(readPayment(gateway, thrown)).toMatchObject({ status: 'unknown' });
  });

  test('a declined payment that is asked for later reads the same', async () => {
    const thrown = await refusal({ sourceId: 'cnon:card-nonce-rejected-cvv' });
    const body = thrown instanceof SquareError ? thrown.body : undefined;
    const read = await client().payments.get({ paymentId: idIn(body) ?? '' });
    expect(readPayment(gateway, read, { during: 'status' })).toMatchObject({
      status: 'failed',
      error: { reason: 'csc_mismatch' },
    });
  });
});

describe('core’s fixtures, through the SDK', () => {
  const spoken = fixtures.filter(({ source }) => !/web-payments-sdk|SquareError/.test(source));
  test.each(spoken.map((fixture) => [fixture.name, fixture] as const))(
    'reads as the answer itself: %s',
    async (name, { answer: { status, headers = {}, body }, during = 'confirm' }) => {
      const { payments } = client(`fixture:${encodeURIComponent(name)}`);
      const given: unknown = await payments.create(payment()).catch((error: unknown) => error);
      const expected = readPayment(gateway, body, { status, headers, during });
      expect(readPayment(gateway, given, { during })).toEqual(expected);
      expect(told(readPayment(gateway, sentOn(given), { during }))).toEqual(told(expected));
    },
  );
});

describe('idempotency', () => {
  test('a repeat after a lost answer makes no second payment', async () => {
    const request = payment();
    await thrownBy(() => client('drop_after').payments.create(request));
    const found = await lookUpAt(sandbox.url, 'square', request.idempotencyKey);
    const repeated = await client().payments.create(request);
    expect(repeated.payment?.id).toBe(idIn(await found.json()));
  });

  test('a declined payment stays declined', async () => {
    const request = payment({ sourceId: 'cnon:card-nonce-declined' });
    const first = await thrownBy(() => client().payments.create(request));
    const second = await thrownBy(() => client().payments.create(request));
    expect(at(second, 'body')).toEqual(at(first, 'body'));
  });

  test('refuses the key for another amount', async () => {
    const request = payment();
    await client().payments.create(request);
    const thrown = await refusal({ ...request, amountMoney: { amount: 5000n, currency: 'USD' } });
    expect(readPayment(gateway, thrown)).toMatchObject({
      status: 'unknown',
      error: { reason: 'request_conflict' },
    });
  });

  test('cancels by the key what nobody knows the id of', async () => {
    const request = payment();
    await thrownBy(() => client('drop_after').payments.create(request));
    await client().payments.cancelByIdempotencyKey({ idempotencyKey: request.idempotencyKey });
    const found: unknown = await (await lookUpAt(sandbox.url, 'square', request.idempotencyKey)).json();
    expect(readPayment(gateway, found, { during: 'status' })).toMatchObject({ status: 'failed' });
  });
});
