import { errorPages } from './errorPages.js';
import { wasMistake } from './explainMistake.js';
import { explainOnce } from './explainOnce.js';
import { moreAbout } from './moreAbout.js';
import type { ProblemReport } from './ProblemReport.js';
import { storeProblems } from './storeProblems.js';
import { unreadText } from './unreadText.js';

/**
 * Explains in the console, once, a problem of the store itself: the shopper is told only that the store cannot take the
 * payment, or that nobody knows what became of it, and can mend nothing.
 */
export function explainProblem(problem: ProblemReport): void {
  if (problem.reason === 'result_unknown' && wasMistake()) return;
  const text = unreadText(problem) ?? storeText(problem);
  if (text !== null) explainOnce(text);
}

function storeText({ reason, shown, gateway, gatewayCode }: ProblemReport): string | null {
  const problem = Object.entries(storeProblems).find(([name]) => name === reason)?.[1];
  if (problem === undefined) return null;
  const page = Object.hasOwn(errorPages, gateway) ? errorPages[gateway] : undefined;
  return [
    // The code is the gateway's text: quoted, it stays in its line.
    `${reason}. ${gateway} said ${gatewayCode === null ? 'no code' : JSON.stringify(gatewayCode)}.`,
    `What it means: ${problem.means}`,
    `What to do: ${problem.todo}`,
    ...(page === undefined ? [] : [`Documented at ${page}`]),
    ...moreAbout(gateway, gatewayCode),
    `The shopper is told ${shown}.`,
  ].join('\n');
}
