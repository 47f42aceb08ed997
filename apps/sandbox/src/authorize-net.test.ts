import { at, readPayment } from '@tactful/core';
import { authorizeNet as gateway } from '@tactful/core/gateways/authorize-net';
import { fixtures } from '@tactful/core/gateways/authorize-net/fixtures';
import authorizenet from 'authorizenet';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { sentOn, told } from '../test/sentOn.js';
import { startAnswering } from '../test/startAnswering.js';

const { APIContracts, APIControllers } = authorizenet;

let server: Awaited<ReturnType<typeof startAnswering>>;
beforeAll(async () => {
  server = await startAnswering();
});
afterAll(() => server.stop());

/** What the SDK was answered, or the error that it keeps: it calls nobody back when a request fails. */
function pay(): Promise<unknown> {
  const controller = new APIControllers.CreateTransactionController({ createTransactionRequest: {} });
  controller.setEnvironment(server.url);
  controller.execute(() => undefined);
  const given = (): unknown => {
    const answer: unknown = controller.getResponse() ?? controller.getError();
    if (answer === null) throw new Error('Nothing came yet');
    return answer;
  };
  return vi.waitFor(given, { interval: 5 });
}

describe('the official Node SDK', () => {
  const spoken = fixtures.filter(({ name }) => !/webhook|Accept\.js|Node SDK|by itself/.test(name));
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

  const answered = spoken.filter(
    ({ answer: { status, body } }) => status === 200 && at(body, 'messages', 'resultCode') !== undefined,
  );
  test.each(answered.map((fixture) => [fixture.name, fixture] as const))(
    'reads as its own object does: %s',
    async (_name, { answer, during = 'confirm' }) => {
      server.give(answer);
      const given = await pay();
      const isDetails = at(given, 'transaction') !== undefined;
      const object = isDetails
        ? new APIContracts.GetTransactionDetailsResponse(given)
        : new APIContracts.CreateTransactionResponse(given);
      const expected = told(readPayment(gateway, given, { during }));
      expect(told(readPayment(gateway, object, { during }))).toEqual(expected);
    },
  );

  test('a dropped connection leaves the outcome unknown', async () => {
    server.give('closed');
    expect(readPayment(gateway, await pay())).toMatchObject({
      status: 'unknown',
      error: { reason: 'connection_lost' },
    });
  });
});
