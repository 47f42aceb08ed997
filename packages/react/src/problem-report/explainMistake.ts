import { redact } from '@tactful/core';
import { explainOnce } from './explainOnce.js';

/** How browsers say that a request did not get through: that is no mistake of the page. */
const ofNetwork = /fetch|network|load failed|connection|cancelled/i;

/**
 * Runs `pay` or `status`, and explains in the console what looks like a mistake in it: for the shopper it is an outcome that
 * is not known, as if the connection had been lost.
 */
export async function explainMistake(name: 'pay' | 'status', ask: () => unknown): Promise<unknown> {
  try {
    const given = await ask();
    if (given === undefined) {
      explainOnce(
        `\`${name}\` gave undefined, so nobody knows what became of the payment. Is a \`return\` missing?`,
      );
    }
    return given;
  } catch (thrown) {
    if (isMistake(thrown)) {
      explainOnce(
        `\`${name}\` threw, so nobody knows what became of the payment. ${String(redact(thrown.stack))}`,
      );
    }
    throw thrown;
  }
}

function isMistake(thrown: unknown): thrown is Error {
  if (thrown instanceof ReferenceError) return true;
  return thrown instanceof TypeError && !ofNetwork.test(thrown.message);
}
