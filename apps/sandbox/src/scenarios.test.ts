import type { Gateway, PaymentResult, Reason } from '@tactful/core';
import { at, listAt, readPaymentResponse, textAt } from '@tactful/core';
import { adyen } from '@tactful/core/gateways/adyen';
import { convenientCheckout } from '@tactful/core/gateways/convenient-checkout';
import { mollie } from '@tactful/core/gateways/mollie';
import { paypal } from '@tactful/core/gateways/paypal';
import { rapyd } from '@tactful/core/gateways/rapyd';
import { square } from '@tactful/core/gateways/square';
import { stripe } from '@tactful/core/gateways/stripe';
import { synapto } from '@tactful/core/gateways/synapto';
import { xpay } from '@tactful/core/gateways/xpay';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { lookUpAt, payAt } from '../test/payAt.js';
import { sandboxForTests } from '../test/sandboxForTests.js';
import { gateways as sandboxGateways } from './gateways/gateways.js';
import { ownCards } from './ownCards.js';

const sandbox = await sandboxForTests();

const gateways: readonly Gateway[] = [
  stripe,
  rapyd,
  convenientCheckout,
  xpay,
  synapto,
  square,
  adyen,
  mollie,
  paypal,
];
/** The gateways that never see a card number: their browser SDKs make a token of it. */
const byToken: readonly string[] = ['square', 'mollie'];

/** What each scenario must read as; `says` are the gateways that can only say something near. */
const expected: Record<string, { reason: Reason; says?: Record<string, Reason> }> = {
  insufficient_funds: {
    reason: 'insufficient_funds',
    says: { 'convenient-checkout': 'payment_not_completed' },
  },
  wrong_security_code: { reason: 'csc_mismatch', says: { 'convenient-checkout': 'payment_not_completed' } },
  lost_card: {
    reason: 'card_lost',
    says: {
      'convenient-checkout': 'payment_not_completed',
      paypal: 'card_stolen',
      square: 'generic_decline',
    },
  },
  stolen_card: {
    reason: 'card_stolen',
    says: { 'convenient-checkout': 'payment_not_completed', square: 'generic_decline' },
  },
  fraud: {
    reason: 'suspected_fraud',
    says: {
      'convenient-checkout': 'payment_not_completed',
      xpay: 'generic_decline',
      square: 'generic_decline',
    },
  },
  expired_card: { reason: 'card_expired', says: { 'convenient-checkout': 'card_expiry_in_past' } },
  email_refused: { reason: 'email_format' },
  two_fields: {
    reason: 'email_format',
    says: { stripe: 'card_number_not_recognized', 'convenient-checkout': 'card_expiry_month_out_of_range' },
  },
  rate_limit: { reason: 'too_many_requests' },
  server_error: { reason: 'result_unknown' },
  authentication: { reason: 'merchant_credentials' },
};

function reasonOf(result: PaymentResult): Reason | null {
  return 'error' in result ? result.error.reason : null;
}

describe.each(gateways.map((gateway) => [gateway.name, gateway] as const))('%s', (name, gateway) => {
  test('pays', async () => {
    expect(await readPaymentResponse(gateway, await payAt(sandbox.url, name))).toEqual({
      status: 'succeeded',
    });
  });

  test.each(Object.entries(expected))('%s', async (scenario, { reason, says = {} }) => {
    const result = await readPaymentResponse(gateway, await payAt(sandbox.url, name, { scenario }));
    expect(reasonOf(result)).toBe(says[name] ?? reason);
  });

  test('names two fields at once, where it can', async () => {
    const result = await readPaymentResponse(
      gateway,
      await payAt(sandbox.url, name, { scenario: 'two_fields' }),
    );
    const issues = 'error' in result ? result.error.issues.length : 0;
    expect(issues).toBe(['rapyd', 'synapto', 'square', 'adyen', 'paypal'].includes(name) ? 2 : 1);
  });

  test('says of every scenario that it can only say near that it is not exact', async () => {
    const list: unknown = await (await fetch(`${sandbox.url}/sandbox/scenarios`)).json();
    const inexact = listAt(list, 'scenarios')
      .filter((scenario) => at(scenario, 'gateways', name, 'exact') === false)
      .map((scenario) => textAt(scenario, 'name'));
    const near = Object.entries(expected).flatMap(([scenario, row]) => (row.says?.[name] ? [scenario] : []));
    expect(inexact).toEqual(expect.arrayContaining(near));
  });

  test('is still processing', async () => {
    const result = await readPaymentResponse(
      gateway,
      await payAt(sandbox.url, name, { scenario: 'processing' }),
    );
    expect(result).toEqual({ status: 'processing' });
  });

  test('refuses too many requests once for each key, and says how long to wait', async () => {
    const key = crypto.randomUUID();
    const first = await payAt(sandbox.url, name, { scenario: 'rate_limit', key });
    expect([first.status, first.headers.get('retry-after')]).toEqual([429, '3']);
    const second = await payAt(sandbox.url, name, { scenario: 'rate_limit', key });
    expect(await readPaymentResponse(gateway, second)).toEqual({ status: 'succeeded' });
  });

  test('never answers, and the payment is made', async () => {
    const key = crypto.randomUUID();
    const thrown: unknown = await withDeadline(() => payAt(sandbox.url, name, { scenario: 'timeout', key }));
    expect(await readPaymentResponse(gateway, thrown)).toMatchObject({ status: 'unknown' });
    const status = await readPaymentResponse(gateway, await lookUpAt(sandbox.url, name, key), {
      during: 'status',
    });
    expect(status).toEqual({ status: 'succeeded' });
  });

  test('closes the connection after the payment is made', async () => {
    const key = crypto.randomUUID();
    const thrown: unknown = await payAt(sandbox.url, name, { scenario: 'drop_after', key }).catch(
      (error: unknown) => error,
    );
    expect(await readPaymentResponse(gateway, thrown)).toMatchObject({ status: 'unknown' });
    expect(
      await readPaymentResponse(gateway, await lookUpAt(sandbox.url, name, key), { during: 'status' }),
    ).toEqual({ status: 'succeeded' });
    // These two know a repeat by what is paid, not by a key: to them it is a request of its own.
    if (name === 'convenient-checkout' || name === 'xpay') return;
    await expect(payAt(sandbox.url, name, { scenario: 'drop_after', key })).rejects.toThrow('fetch failed');
  });

  test('closes the connection before anything is done', async () => {
    const key = crypto.randomUUID();
    const thrown: unknown = await payAt(sandbox.url, name, { scenario: 'drop_before', key }).catch(
      (error: unknown) => error,
    );
    expect(await readPaymentResponse(gateway, thrown)).toMatchObject({ status: 'unknown' });
    const found = await readPaymentResponse(gateway, await lookUpAt(sandbox.url, name, key), {
      during: 'status',
    });
    expect(found.status).not.toBe('succeeded');
  });

  test.each(byToken.includes(name) ? [] : ownCards)(
    'knows the card $number',
    async ({ number, scenario }) => {
      const result = await readPaymentResponse(gateway, await payAt(sandbox.url, name, { card: number }));
      const row = expected[scenario];
      expect(reasonOf(result)).toBe(row ? (row.says?.[name] ?? row.reason) : null);
    },
  );

  test('says any code of its own', async () => {
    const scenario =
      name === 'convenient-checkout'
        ? `code:detail:${encodeURIComponent('Invalid paymentMethodId')}`
        : 'code:error:no_such_code';
    const result = await readPaymentResponse(gateway, await payAt(sandbox.url, name, { scenario }));
    expect(result.status).toMatch(/^(failed|unknown)$/);
  });

  const fixtures = sandboxGateways.find((candidate) => candidate.name === name)?.fixtures ?? [];
  test.each(fixtures.map((fixture) => [fixture.name, fixture] as const))(
    'gives and reads the fixture: %s',
    async (fixtureName, { during, expected: reading }) => {
      const scenario = `fixture:${encodeURIComponent(fixtureName)}`;
      const options = during === undefined ? {} : { during };
      const response = await payAt(sandbox.url, name, { scenario });
      const result = await readPaymentResponse(gateway, response, options);
      expect(result.status).toBe(reading.status);
      if ('reason' in reading) expect(reasonOf(result)).toBe(reading.reason);
    },
  );
});

async function withDeadline(send: () => Promise<Response>): Promise<unknown> {
  const late = sleep(300, new DOMException('Too late', 'TimeoutError'));
  return Promise.race([send().catch((error: unknown) => error), late]);
}
