import { readPayment } from '@tactful/core';
import { razorpay as gateway } from '@tactful/core/gateways/razorpay';
import { fixtures } from '@tactful/core/gateways/razorpay/fixtures';
import Razorpay from 'razorpay';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { interceptHttps } from '../test/interceptHttps.js';
import { sentOn, told } from '../test/sentOn.js';
import { startAnswering } from '../test/startAnswering.js';

let server: Awaited<ReturnType<typeof startAnswering>>;
beforeAll(async () => {
  server = await startAnswering();
});
afterAll(() => server.stop());
afterEach(() => vi.restoreAllMocks());

/** What the SDK gives or throws. It knows Razorpay's own address alone. */
async function pay(): Promise<unknown> {
  interceptHttps(server, {});
  const razorpay = new Razorpay({ key_id: 'rzp_test_1', key_secret: 'secret' });
  try {
    return await razorpay.payments.fetch('pay_test_1');
  } catch (error) {
    return error;
  }
}

describe('the official Node SDK', () => {
  const spoken = fixtures.filter(
    ({ name, source }) => !/api\.js|rainy-day|webhook/i.test(`${name} ${source}`),
  );
  test.each(spoken.map((fixture) => [fixture.name, fixture] as const))(
    'reads as the answer itself: %s',
    async (_name, { answer, during = 'confirm' }) => {
      server.give(answer);
      const given = await pay();
      const { status, body } = answer;
      const expected = told(readPayment(gateway, body, { status, during }));
      expect(told(readPayment(gateway, given, { during }))).toEqual(expected);
      expect(told(readPayment(gateway, sentOn(given), { during }))).toEqual(expected);
    },
  );

  test('a dropped connection makes the SDK fail itself, and leaves the outcome unknown', async () => {
    server.give('closed');
    const thrown = await pay();
    expect(thrown).toBeInstanceOf(TypeError);
    expect(readPayment(gateway, thrown)).toMatchObject({ status: 'unknown' });
  });
});
