import { errorPages } from './errorPages.js';
import type { ProblemReport } from './ProblemReport.js';
import { storeProblems } from './storeProblems.js';

const explained = new Set<string>();

/**
 * Explains in the console, once, a problem of the store itself: the shopper is told only that the store cannot take the
 * payment, and can mend nothing.
 */
export function explainProblem({ reason, shown, gateway, gatewayCode }: ProblemReport): void {
  const problem = Object.entries(storeProblems).find(([name]) => name === reason)?.[1];
  const key = JSON.stringify([gateway, gatewayCode, reason]);
  if (problem === undefined || explained.has(key)) return;
  explained.add(key);
  const page = Object.hasOwn(errorPages, gateway) ? errorPages[gateway] : undefined;
  // The code is the gateway's text: quoted, it stays in its line, and only a plain one goes into a command to copy.
  const isPlain = /^\w[\w.-]*$/.test(gatewayCode ?? '');
  const lines = [
    `Tactful: ${reason}. ${gateway} said ${gatewayCode === null ? 'no code' : JSON.stringify(gatewayCode)}.`,
    `What it means: ${problem.means}`,
    `What to do: ${problem.todo}`,
    ...(page === undefined ? [] : [`Documented at ${page}`]),
    ...(isPlain && page !== undefined ? [`More: npx tactful explain ${gateway} ${gatewayCode}`] : []),
    `The shopper is told ${shown}. This is said once, and not in a production build.`,
  ];
  // oxlint-disable-next-line eslint/no-console -- it is for who has the console open
  console.warn(lines.join('\n'));
}
