import { redact } from '@tactful/core';
import { explainOnce } from './explainOnce.js';

/** How browsers say that a request did not get through: that is no mistake of the page. */
const ofNetwork = /fetch|network|load failed|connection|cancelled/i;
/** Where in the page a line of an error's stack is, as Chromium writes it, and as Firefox and Safari do. */
const place = /^\s+at .*:\d+:\d+\)?$|^\S*@\S+:\d+:\d+$/;
const instead = {
  pay: "Return or throw the answer itself, such as the Response. When nothing was sent yet, return `readPayment(gateway, error, { during: 'setup' })`.",
  status: 'Return or throw the answer itself, such as the Response.',
} as const;

let isExplained = false;

/** Whether the last answer was explained as a mistake: the unknown outcome that is reported of it then needs no other words. */
export function wasMistake(): boolean {
  return isExplained;
}

/**
 * Runs `pay` or `status`, and explains in the console what looks like a mistake in it: for the shopper it is an outcome that
 * is not known, as if the connection had been lost.
 */
export async function explainMistake(name: keyof typeof instead, ask: () => unknown): Promise<unknown> {
  isExplained = false;
  const explain = (text: string): void => {
    isExplained = true;
    explainOnce(`\`${name}\` ${text}`);
  };
  try {
    const given = await ask();
    if (given === undefined) {
      explain('gave undefined, so nobody knows what became of the payment. Is a `return` missing?');
    }
    return given;
  } catch (thrown) {
    if (isSlip(thrown)) {
      explain(`threw, so nobody knows what became of the payment. ${String(redact(thrown.stack))}`);
    } else if (isBare(thrown)) {
      explain(
        `threw ${kindOf(thrown)}, so nobody knows what became of the payment. ${instead[name]}\n${placesOf(thrown)}`,
      );
    }
    throw thrown;
  }
}

function isSlip(thrown: unknown): thrown is Error {
  if (thrown instanceof ReferenceError) return true;
  return thrown instanceof TypeError && !ofNetwork.test(thrown.message);
}

/** An error of the page's own, or of a body that is no JSON, which carries nothing for a gateway to read. */
function isBare(thrown: unknown): thrown is Error {
  if (!(thrown instanceof Error) || thrown.cause !== undefined || Object.keys(thrown).length > 0)
    return false;
  const isPlain = thrown.constructor === Error || thrown instanceof SyntaxError;
  return isPlain && !ofNetwork.test(thrown.message);
}

function kindOf(thrown: Error): string {
  return thrown instanceof SyntaxError
    ? 'a SyntaxError, as `response.json()` does of a page of HTML'
    : 'an error that has no answer in it';
}

/** Where it was thrown, without its message: that may be the gateway's text, or hold what a shopper typed. */
function placesOf({ stack = '', message }: Error): string {
  const lines = stack.replace(message, () => '').split('\n');
  return String(redact(lines.filter((line) => place.test(line)).join('\n')));
}
