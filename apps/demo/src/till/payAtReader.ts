import { type RequestContext, textAt } from '@tactful/core';
import { askReader } from './askReader.js';

/** How long to wait before each question to the card reader, in ms. */
const interval = 1000;

/**
 * Has the card reader take the payment, and follows it until the reader is done. A question that is not answered, or is
 * refused, leaves the outcome open: the reader goes on without us.
 */
export async function payAtReader(order: string, context: RequestContext): Promise<Response> {
  let answer = await askReader.begin(order, context);
  while (await isUnderWay(answer)) {
    await pause(context.signal);
    answer = await askReader.look(context);
    if (!answer.ok) throw new Error('The shop does not say how the payment goes.');
  }
  return answer;
}

async function isUnderWay(answer: Response): Promise<boolean> {
  const body: unknown = await answer
    .clone()
    .json()
    .catch(() => null);
  return answer.ok && textAt(body, 'state') === 'PROCESSING';
}

function pause(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    setTimeout(resolve, interval);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
