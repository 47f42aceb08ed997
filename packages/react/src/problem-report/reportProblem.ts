import { disclose, type DisclosurePolicy, type PaymentError, redact } from '@tactful/core';
import { explainProblem } from './explainProblem.js';
import type { ProblemReport } from './ProblemReport.js';

/** What a bundler puts a word in place of: so a production build does not hold what is said while developing. */
declare const process: { readonly env: { readonly NODE_ENV?: string } };

/**
 * Tells the shop of a problem, and while it is being developed its console too. A log that throws must not turn a known
 * outcome into an unknown one.
 */
export function reportProblem(
  error: PaymentError,
  disclosure: DisclosurePolicy,
  onPaymentError: ((problem: ProblemReport) => void) | undefined,
): void {
  const code = redact(error.gatewayCode);
  const gatewayCode = typeof code === 'string' ? code : null;
  const problem = { ...error, gatewayCode, shown: disclose(error, disclosure).reason };
  try {
    onPaymentError?.(problem);
  } catch (thrown) {
    reportError(thrown);
  }
  if (process.env.NODE_ENV !== 'production') explainProblem(problem);
}
