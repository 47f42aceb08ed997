import { errorPages } from './errorPages.js';
import { explainOnce } from './explainOnce.js';
import type { ProblemReport } from './ProblemReport.js';
import { storeProblems } from './storeProblems.js';

/**
 * Explains in the console, once, a problem of the store itself: the shopper is told only that the store cannot take the
 * payment, and can mend nothing.
 */
export function explainProblem({ reason, shown, gateway, gatewayCode }: ProblemReport): void {
  const problem = Object.entries(storeProblems).find(([name]) => name === reason)?.[1];
  if (problem === undefined) return;
  const page = Object.hasOwn(errorPages, gateway) ? errorPages[gateway] : undefined;
  // The code is the gateway's text: quoted, it stays in its line, and only a plain one goes into a command to copy.
  const isPlain = /^\w[\w.-]*$/.test(gatewayCode ?? '');
  const lines = [
    `${reason}. ${gateway} said ${gatewayCode === null ? 'no code' : JSON.stringify(gatewayCode)}.`,
    `What it means: ${problem.means}`,
    `What to do: ${problem.todo}`,
    ...(page === undefined ? [] : [`Documented at ${page}`]),
    ...(isPlain && page !== undefined ? [`More: npx tactful explain ${gateway} ${gatewayCode}`] : []),
    `The shopper is told ${shown}.`,
  ];
  explainOnce(lines.join('\n'));
}
