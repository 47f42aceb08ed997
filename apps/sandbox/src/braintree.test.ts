import {
  at,
  type Field,
  listAt,
  type PaymentResult,
  type Reason,
  readPayment,
  type ReadContext,
  textAt,
} from '@tactful/core';
import { braintree as gateway } from '@tactful/core/gateways/braintree';
import { fixtures } from '@tactful/core/gateways/braintree/fixtures';
import braintree from 'braintree';
import { describe, expect, test } from 'vitest';
import { lookUpAt } from '../test/payAt.js';
import { sandboxForTests } from '../test/sandboxForTests.js';
import { thrownBy } from '../test/thrownBy.js';
import { write } from './gateways/braintree/write.js';

const sandbox = await sandboxForTests();

function client(): braintree.BraintreeGateway {
  const port = String(sandbox.port);
  return new braintree.BraintreeGateway({
    environment: new braintree.Environment('127.0.0.1', port, '', false, '127.0.0.1', port),
    merchantId: 'sandbox',
    publicKey: 'sandbox',
    privateKey: 'sandbox',
  });
}

const creditCard = { number: '4111111111111111', expirationDate: '12/30', cvv: '123' };

type Sale = Partial<braintree.TransactionRequest> & { readonly apiRequestKey?: string };

/** Pays, and returns what the SDK returns or throws. */
async function pay(more: Sale = {}, scenario?: string): Promise<unknown> {
  const customFields = { sandboxScenario: scenario };
  const sale = { amount: '49.00', creditCard, ...(scenario !== undefined && { customFields }), ...more };
  return client()
    .transaction.sale(sale)
    .catch((error: unknown) => error);
}

describe('what the SDK returns', () => {
  test('a payment that succeeds, and can be found', async () => {
    const paid = await pay();
    expect(paid).toMatchObject({ success: true, transaction: { status: 'submitted_for_settlement' } });
    expect(readPayment(gateway, paid)).toEqual({ status: 'succeeded' });
    const found = await client().transaction.find(textAt(paid, 'transaction', 'id') ?? '');
    expect(found.amount).toBe('49.00');
    expect(readPayment(gateway, found, { during: 'status' })).toEqual({ status: 'succeeded' });
  });

  test.each<[amount: string, Reason, Field?]>([
    ['2000.00', 'generic_decline'],
    ['2001.00', 'insufficient_funds'],
    ['2004.00', 'card_expired', 'card_expiry'],
    ['2005.00', 'card_number_not_recognized', 'card_number'],
    ['2006.00', 'card_expiry_mismatch', 'card_expiry'],
    ['2010.00', 'csc_mismatch', 'card_csc'],
    ['2012.00', 'card_lost'],
    ['2013.00', 'card_stolen'],
    ['2014.00', 'suspected_fraud'],
    ['2060.00', 'address_mismatch', 'billing_address_line1'],
    ['2099.00', 'authentication_required'],
    ['2999.00', 'generic_decline'],
    ['3000.00', 'service_unavailable'],
    ['5001.00', 'merchant_not_activated'],
  ])('a decline: the amount %s', async (amount, reason, field) => {
    const declined = await pay({ amount });
    expect(declined).toMatchObject({ success: false, transaction: { amount } });
    const expected = { status: 'failed', error: { reason, charged: 'no', field: field ?? null } };
    expect(readPayment(gateway, declined)).toMatchObject(expected);
    const found = await client().transaction.find(textAt(declined, 'transaction', 'id') ?? '');
    expect(readPayment(gateway, found, { during: 'status' })).toMatchObject(expected);
  });

  test('approved for a part of the amount', async () => {
    expect(readPayment(gateway, await pay({ amount: '1004.00' }))).toMatchObject({
      status: 'failed',
      error: { reason: 'partially_paid' },
    });
  });

  test.each<[string, Sale, Reason]>([
    ['a security code that does not match', { creditCard: { ...creditCard, cvv: '200' } }, 'csc_mismatch'],
    ['a postal code that does not match', { billing: { postalCode: '20000' } }, 'address_mismatch'],
    ['fraud', { creditCard: { ...creditCard, number: '4000111111111511' } }, 'suspected_fraud'],
    ['risk', { paymentMethodNonce: 'fake-gateway-rejected-risk-thresholds-nonce' }, 'blocked_by_risk_rules'],
  ])('a gateway rejection: %s', async (_, more, reason) => {
    const rejected = await pay(more);
    expect(rejected).toHaveProperty('transaction.gatewayRejectionReason');
    expect(readPayment(gateway, rejected)).toMatchObject({ status: 'failed', error: { reason } });
  });

  test.each<[string, Sale, Reason, Field]>([
    [
      'card number',
      { creditCard: { ...creditCard, number: '4111' } },
      'card_number_not_recognized',
      'card_number',
    ],
    ['security code', { creditCard: { ...creditCard, cvv: '1' } }, 'csc_incomplete', 'card_csc'],
    [
      'expiry date',
      { creditCard: { ...creditCard, expirationDate: '13/30' } },
      'details_not_accepted',
      'card_expiry',
    ],
    ['email', { customer: { email: 'nobody' } }, 'email_format', 'email'],
    ['amount', { amount: '4,9' }, 'amount_not_recognized', 'amount'],
    [
      'details used up',
      { paymentMethodNonce: 'fake-consumed-nonce' },
      'payment_details_already_used',
      'payment_method',
    ],
  ])('a value refused: %s', async (_, more, reason, field) => {
    expect(readPayment(gateway, await pay(more))).toMatchObject({
      status: 'failed',
      error: { reason, field, charged: 'no' },
    });
  });

  test('every value refused, wherever it stands in the tree', async () => {
    const refused = await pay({
      creditCard: { number: '4111', expirationDate: '12/30', cvv: '1' },
      customer: { email: 'nobody' },
    });
    const result = readPayment(gateway, refused);
    const fields = listAt(result, 'error', 'issues').map((issue) => at(issue, 'field'));
    expect(new Set(fields)).toEqual(new Set(['card_number', 'card_csc', 'email']));
  });

  test('a customer whose email address is refused', async () => {
    const refused = await client().customer.create({ email: 'nobody' });
    expect(readPayment(gateway, refused, { during: 'setup' })).toMatchObject({
      status: 'failed',
      error: { reason: 'email_format', field: 'email' },
    });
  });
});

describe('what the SDK throws', () => {
  test.each<[type: string, Reason, 'failed' | 'unknown', ReadContext['during']?]>([
    ['authenticationError', 'merchant_credentials', 'failed'],
    ['authorizationError', 'merchant_credentials', 'failed'],
    ['notFoundError', 'merchant_resource_missing', 'failed'],
    ['requestTimeoutError', 'result_unknown', 'unknown'],
    ['upgradeRequired', 'merchant_request_rejected', 'failed'],
    ['tooManyRequestsError', 'too_many_requests', 'failed'],
    ['serverError', 'result_unknown', 'unknown'],
    ['serverError', 'service_unavailable', 'failed', 'setup'],
    ['unexpectedError', 'result_unknown', 'unknown'],
    ['serviceUnavailableError', 'result_unknown', 'unknown'],
    ['gatewayTimeoutError', 'result_unknown', 'unknown'],
  ])('%s reads as %s', async (type, reason, status, during) => {
    const thrown = await pay({}, `code:type:${type}`);
    expect(thrown).toMatchObject({ type, name: type });
    expect(readPayment(gateway, thrown, during ? { during } : {})).toMatchObject({
      status,
      error: { reason, charged: status === 'unknown' ? 'unknown' : 'no' },
    });
  });

  test('a transaction that is not there', async () => {
    const thrown = await thrownBy(() => client().transaction.find('none'));
    expect(readPayment(gateway, thrown, { during: 'status' })).toMatchObject({ status: 'unknown' });
  });

  test('keys that the SDK itself refuses to send', async () => {
    const thrown = await pay({ customer: Object.fromEntries([['colour', 'blue']]) });
    expect(thrown).toMatchObject({ type: 'invalidKeysError' });
    expect(readPayment(gateway, thrown)).toMatchObject({ status: 'failed' });
  });

  test.each(['drop_before', 'drop_after'])('a connection that closes: %s', async (scenario) => {
    const thrown = await pay({}, scenario);
    expect(thrown).toMatchObject({ type: 'unexpectedError' });
    expect(readPayment(gateway, thrown)).toMatchObject({ status: 'unknown' });
  });

  test('no answer in time', async () => {
    const slow = client();
    Reflect.set(Object(slow.config), 'timeout', 100);
    const customFields = { sandboxScenario: 'timeout' };
    const thrown = await thrownBy(() => slow.transaction.sale({ amount: '49.00', creditCard, customFields }));
    expect(thrown).toMatchObject({ message: 'Request timed out' });
    expect(readPayment(gateway, thrown)).toMatchObject({ status: 'unknown' });
  });
});

describe('core’s fixtures, through the SDK', () => {
  const spoken = fixtures.filter(({ answer }) => write(answer) !== answer);
  test('most are of the server SDK', () => {
    expect(spoken.length).toBeGreaterThan(30);
  });

  test.each(spoken.map((fixture) => [fixture.name, fixture] as const))(
    'reads as the answer itself: %s',
    async (name, { answer: { status, headers = {}, body }, during = 'confirm' }) => {
      const given = await pay({}, `fixture:${name}`);
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

describe('one request key', () => {
  test('a repeat after a lost answer tells what became of the payment, and pays once', async () => {
    const apiRequestKey = crypto.randomUUID();
    const lost = await pay({ apiRequestKey }, 'drop_after');
    expect(readPayment(gateway, lost)).toMatchObject({ status: 'unknown' });
    const kept = await lookUpAt(sandbox.url, 'braintree', apiRequestKey);
    expect(await kept.text()).toContain('<status>submitted_for_settlement</status>');
    const again = await pay({ apiRequestKey }, 'drop_after');
    expect(readPayment(gateway, again)).toEqual({ status: 'succeeded' });
  });

  test('another request under the key leaves the outcome unknown', async () => {
    const apiRequestKey = crypto.randomUUID();
    await pay({ apiRequestKey });
    expect(readPayment(gateway, await pay({ apiRequestKey, amount: '50.00' }))).toMatchObject({
      status: 'unknown',
      error: { reason: 'request_conflict' },
    });
  });

  test('too many requests once, and then the payment goes on', async () => {
    const apiRequestKey = crypto.randomUUID();
    const results = [
      readPayment(gateway, await pay({ apiRequestKey }, 'rate_limit')),
      readPayment(gateway, await pay({ apiRequestKey }, 'rate_limit')),
    ];
    expect(results).toMatchObject([{ error: { reason: 'too_many_requests' } }, { status: 'succeeded' }]);
  });
});
