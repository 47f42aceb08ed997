import type { ProblemDetails } from '@tactful/core';
import { isPlainCode, moreAbout } from './moreAbout.js';
import type { ProblemReport } from './ProblemReport.js';

const problemType: ProblemDetails['type'] = 'urn:tactful:payment-error';

/** Reasons that an HTTP status alone gives. */
const ofStatus: Readonly<Record<string, string>> = {
  merchant_credentials: '401 or 403',
  merchant_resource_missing: '404 or 405',
};
/** What nobody knows when the reason is no more than this. */
const open: Readonly<Record<string, string>> = {
  payment_not_completed: 'why the payment was refused',
  result_unknown: 'what became of the payment',
};
const todo =
  "What to do: Look at the answer on the network tab. If it is another gateway's, give CheckoutProvider that gateway. " +
  "If it is your own server's, let it answer `{ status: 'succeeded' }` or with `toProblemDetails`, and give CheckoutProvider " +
  'the gateway `problemDetails`: see docs/server.md. If it is of a step before the payment, return ' +
  "`readPayment(gateway, answer, { during: 'setup' })`.";

/** Explains an answer that the gateway makes nothing of. `null`: it knows it, or there was none. */
export function unreadText({ reason, shown, gateway, gatewayCode, mapped }: ProblemReport): string | null {
  if (mapped) return null;
  const told = `The shopper is told ${shown}.`;
  if (gatewayCode === problemType) {
    return (
      `your server answers with \`toProblemDetails\`, and the gateway ${gateway} cannot read that. ` +
      `Give CheckoutProvider the gateway \`problemDetails\`: see docs/server.md. ${told}`
    );
  }
  const status = Object.hasOwn(ofStatus, reason) ? ofStatus[reason] : undefined;
  if (status !== undefined && gatewayCode === null) {
    return [
      `${reason}. Only the HTTP status says so, ${status}: there is no word of ${gateway} in the answer.`,
      'What to do: Look at the request on the network tab. Is its address the one that you mean, and is it your server that answers?',
      told,
    ].join('\n');
  }
  if (!Object.hasOwn(open, reason)) return null;
  const opening = `${gateway} ${found(gatewayCode)}, so nobody knows ${open[reason]}.`;
  return [opening, todo, ...moreAbout(gateway, gatewayCode), told].join('\n');
}

function found(code: string | null): string {
  if (code === null) return 'finds nothing that it knows in an answer';
  return isPlainCode(code) ? `has no code "${code}"` : 'does not know the code in an answer';
}
