import { createMollieClient, type MollieClient, MollieApiError } from '@mollie/api-client';
import { at, type PaymentResult, readPayment, type Reason, textAt } from '@tactful/core';
import { mollie as gateway } from '@tactful/core/gateways/mollie';
import { fixtures } from '@tactful/core/gateways/mollie/fixtures';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { interceptHttps } from '../test/interceptHttps.js';
import { lookUpAt } from '../test/payAt.js';
import { sentOn, told } from '../test/sentOn.js';
import { sandboxForTests } from '../test/sandboxForTests.js';
import { thrownBy } from '../test/thrownBy.js';

const sandbox = await sandboxForTests();

beforeEach(() => {
  // The SDK waits for two seconds before it repeats a request.
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  vi.setTimerTickMode('nextTimerAsync');
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** The SDK as it comes. It takes another address, but only with https, and lets no header be added. */
function client(scenario?: string, apiKey = 'test_sandbox'): MollieClient {
  interceptHttps(sandbox, scenario === undefined ? {} : { headers: { 'x-sandbox-scenario': scenario } });
  return createMollieClient({ apiKey, apiEndpoint: `https://127.0.0.1:${sandbox.port}/mollie/v2/` });
}

const order = {
  amount: { value: '49.00', currency: 'EUR' },
  description: 'Order 1',
  redirectUrl: 'https://shop.example/thanks',
};

/** What the shopper's choice on the page of the test mode makes of a payment. */
async function finished(value: string, finalState: string): Promise<PaymentResult> {
  const mollie = client();
  const { id, _links: links } = await mollie.payments.create({
    ...order,
    amount: { value, currency: 'EUR' },
  });
  const page = new URL(links.checkout?.href ?? '', sandbox.url);
  await fetch(page, { method: 'POST', body: JSON.stringify({ final_state: finalState }) });
  return readPayment(gateway, await mollie.payments.get(id), { during: 'status' });
}

async function refusal(scenario?: string, more: object = {}): Promise<unknown> {
  const thrown = await thrownBy(() => client(scenario).payments.create({ ...order, ...more }));
  expect(thrown).toBeInstanceOf(MollieApiError);
  return thrown;
}

describe('the official Node SDK', () => {
  test('opens a payment, which the shopper then pays', async () => {
    const opened = await client().payments.create(order);
    expect(readPayment(gateway, opened)).toEqual({ status: 'action_required' });
    expect(await finished('49.00', 'paid')).toEqual({ status: 'succeeded' });
  });

  test('waits for a bank', async () => {
    expect(await finished('49.00', 'pending')).toEqual({ status: 'processing' });
  });

  const ends: readonly (readonly [string, string, Reason])[] = [
    ['1001.00', 'failed', 'card_number_not_recognized'],
    ['1002.00', 'failed', 'csc_mismatch'],
    ['1003.00', 'failed', 'card_holder_not_accepted'],
    ['1004.00', 'failed', 'card_expired'],
    ['1005.00', 'failed', 'card_type_not_accepted'],
    ['1006.00', 'failed', 'generic_decline'],
    ['1007.00', 'failed', 'insufficient_funds'],
    ['1008.00', 'failed', 'card_not_active'],
    ['1009.00', 'failed', 'suspected_fraud'],
    ['1010.00', 'failed', 'authentication_not_completed'],
    ['1011.00', 'failed', 'generic_decline'],
    ['49.00', 'failed', 'payment_not_completed'],
    ['49.00', 'canceled', 'payment_cancelled_by_shopper'],
    ['49.00', 'expired', 'session_expired'],
  ];
  test.each(ends)('%s EUR that end %s read as %s', async (value, finalState, reason) => {
    const result = await finished(value, finalState);
    expect(result).toMatchObject({ status: 'failed', error: { reason, charged: 'no' } });
  });

  const declines: readonly (readonly [string, Reason])[] = [
    ['lost_card', 'card_lost'],
    ['stolen_card', 'card_stolen'],
    ['code:failure:authentication_required', 'authentication_required'],
    ['code:voucher:insufficient_funds', 'gift_card_balance_too_low'],
    ['code:sepa:AC04', 'bank_account_cannot_be_debited'],
  ];
  test.each(declines)('a payment that failed at once for %s reads as %s', async (scenario, reason) => {
    const failed = await client(scenario).payments.create(order);
    expect(failed.status).toBe('failed');
    expect(readPayment(gateway, failed)).toMatchObject({
      status: 'failed',
      error: { reason, charged: 'no' },
    });
  });

  const thrown: readonly (readonly [string, Reason, 'no' | 'unknown'])[] = [
    ['rate_limit', 'too_many_requests', 'no'],
    ['authentication', 'merchant_credentials', 'no'],
    ['code:error:409', 'duplicate_payment', 'unknown'],
    ['server_error', 'result_unknown', 'unknown'],
    ['code:error:503', 'result_unknown', 'unknown'],
    ['fixture:fault without a body', 'result_unknown', 'unknown'],
    ['drop_before', 'result_unknown', 'unknown'],
    ['drop_after', 'result_unknown', 'unknown'],
  ];
  test.each(thrown)('%s throws an error that reads as %s, charged: %s', async (scenario, reason, charged) => {
    const result = readPayment(gateway, await refusal(encodeURI(scenario)));
    expect(result).toMatchObject({ error: { reason, charged } });
    expect(result.status).toBe(charged === 'no' ? 'failed' : 'unknown');
  });

  test.each([
    [{ billingAddress: { email: 'nobody' } }, 'email_format', 'email'],
    [{ amount: { value: '49', currency: 'EUR' } }, 'amount_not_recognized', 'amount'],
    [{ amount: { value: '49.00', currency: '€' } }, 'currency_not_supported', null],
    [{ redirectUrl: '' }, 'merchant_request_rejected', null],
  ])('%o is refused at its field', async (more, reason, field) => {
    expect(readPayment(gateway, await refusal(undefined, more))).toMatchObject({ error: { reason, field } });
  });

  test.each([
    ['The amount is higher than the maximum', 'amount_too_large'],
    ['The amount is lower than the minimum', 'amount_too_small'],
  ])('%s reads as %s', async (text, reason) => {
    const name = text.includes('higher') ? 'amount above the maximum' : 'amount below the minimum';
    expect(readPayment(gateway, await refusal(encodeURI(`fixture:${name}`)))).toMatchObject({
      error: { reason },
    });
  });

  test('a key that nobody knows is a problem of the store', async () => {
    const error = await thrownBy(() => client(undefined, 'wrong').payments.create(order));
    expect(error).toMatchObject({ statusCode: 401 });
    expect(readPayment(gateway, error)).toMatchObject({ error: { reason: 'merchant_credentials' } });
  });

  test('a payment that nobody made leaves the outcome unknown', async () => {
    const error = await thrownBy(() => client().payments.get('tr_none'));
    expect(error).toMatchObject({ statusCode: 404 });
    expect(readPayment(gateway, error, { during: 'status' })).toMatchObject({ status: 'unknown' });
  });
});

describe('core’s fixtures, through the SDK', () => {
  const spoken = fixtures.filter(({ name, source }) => !/SDK:|event|Components/.test(`${name} ${source}`));
  test.each(spoken.map((fixture) => [fixture.name, fixture] as const))(
    'reads as the answer itself: %s',
    async (name, { answer: { status, body }, during = 'confirm' }) => {
      const { payments } = client(`fixture:${encodeURIComponent(name)}`);
      const given: unknown = await payments.create(order).catch((error: unknown) => error);
      // The SDK hands no headers on, so that nobody knows how long to wait.
      const expected = readPayment(gateway, body, { status, during });
      expect(readPayment(gateway, given, { during })).toEqual(expected);
      expect(told(readPayment(gateway, sentOn(given), { during }))).toEqual(told(expected));
    },
  );
});

describe('idempotency', () => {
  test('a repeat makes no second payment', async () => {
    const idempotencyKey = crypto.randomUUID();
    const first = await client().payments.create({ ...order, idempotencyKey });
    const second = await client().payments.create({ ...order, idempotencyKey });
    expect(second.id).toBe(first.id);
  });

  test('a repeat after a lost answer makes no second payment', async () => {
    const idempotencyKey = crypto.randomUUID();
    await refusal('drop_after', { idempotencyKey });
    const found: unknown = await (await lookUpAt(sandbox.url, 'mollie', idempotencyKey)).json();
    expect(textAt(found, 'status')).toBe('paid');
    const repeated = await client().payments.create({ ...order, idempotencyKey });
    expect(repeated.id).toBe(at(found, 'id'));
  });
});
