import { readPayment, type Reason } from '@tactful/core';
import { checkoutCom as gateway } from '@tactful/core/gateways/checkout-com';
import { answerWith, fixtures } from '@tactful/core/gateways/checkout-com/fixtures';
import { Checkout } from 'checkout-sdk-node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sentOn, told } from '../test/sentOn.js';
import { startAnswering } from '../test/startAnswering.js';

let server: Awaited<ReturnType<typeof startAnswering>>;
beforeAll(async () => {
  server = await startAnswering();
});
afterAll(() => server.stop());

/** What the SDK gives or throws, by either of the two ways it sends a request. */
async function pay(httpClient?: 'axios', isList = false): Promise<unknown> {
  const options = { host: `${server.url}/sandbox`, ...(httpClient && { httpClient }) };
  const checkout = new Checkout(`sk_sbox_${'a'.repeat(27)}`, options);
  const payment = { source: { type: 'token', token: 'tok_test_1' }, amount: 4900, currency: 'EUR' };
  try {
    return await (isList ? checkout.payments.getActions('pay_test_1') : checkout.payments.request(payment));
  } catch (error) {
    return error;
  }
}

describe.each([['fetch', undefined] as const, ['axios', 'axios'] as const])(
  'the official Node SDK, by %s',
  (_, by) => {
    const spoken = fixtures.filter(({ source }) => !/errors\.js|checkouterror|frames/.test(source));
    test.each(spoken.map((fixture) => [fixture.name, fixture] as const))(
      'reads as the answer itself: %s',
      async (_name, { answer, during = 'confirm' }) => {
        server.give(answer);
        const { status, body } = answer;
        const given = await pay(by, Array.isArray(body));
        const expected = told(readPayment(gateway, body, { status, during }));
        expect(told(readPayment(gateway, given, { during }))).toEqual(expected);
        expect(told(readPayment(gateway, sentOn(given), { during }))).toEqual(expected);
      },
    );

    test('a dropped connection leaves the outcome unknown', async () => {
      server.give('closed');
      expect(readPayment(gateway, await pay(by))).toMatchObject({ status: 'unknown' });
    });

    const refused: readonly (readonly [number, string, Reason])[] = [
      [401, 'AuthenticationError', 'merchant_credentials'],
      [403, 'ActionNotAllowed', 'merchant_credentials'],
      [429, 'TooManyRequestsError', 'too_many_requests'],
      [502, 'Bad gateway', 'result_unknown'],
      [500, 'API Error', 'result_unknown'],
      [503, 'API Error', 'result_unknown'],
    ];
    test.each(refused)(
      'status %s without a body throws %s, which reads as %s',
      async (status, name, reason) => {
        server.give({ status, body: '' });
        const thrown = await pay(by);
        expect(thrown).toMatchObject({ name, http_code: status });
        expect(readPayment(gateway, thrown)).toMatchObject({ error: { reason } });
      },
    );

    test('a refused value is at its field', async () => {
      server.give(answerWith({ kind: 'error', code: 'cvv_invalid' }));
      expect(readPayment(gateway, await pay(by))).toMatchObject({
        error: { field: 'card_csc', reference: '0HL80RJLS76I7:00000001' },
      });
    });
  },
);
