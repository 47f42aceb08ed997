import { at, type Gateway, type PaymentError, readPaymentResponse } from '@tactful/core';

/**
 * Reads what the shop's server answered to a step that cannot move money, returned or thrown. `null`: the step is done,
 * since the answer is no refusal and the gateway finds no problem in it. Never rejects.
 */
export async function readAnswer(gateway: Gateway, ask: () => unknown): Promise<PaymentError | null> {
  const { answer, isThrown } = await settle(ask);
  const result = await readPaymentResponse(gateway, answer, { during: 'read' });
  if (!('error' in result)) return null;
  const { error } = result;
  const saysNothing = !error.mapped && error.gatewayCode === null;
  return saysNothing && !isThrown && !isRefused(answer) ? null : error;
}

async function settle(ask: () => unknown): Promise<{ readonly answer: unknown; readonly isThrown: boolean }> {
  try {
    return { answer: await ask(), isThrown: false };
  } catch (thrown) {
    return { answer: thrown, isThrown: true };
  }
}

function isRefused(answer: unknown): boolean {
  const status = at(answer, 'status');
  return typeof status === 'number' && status >= 400;
}
