import { type PaymentResult, problemMediaType, redact, toProblemDetails } from '@tactful/core';

/** The log keeps what happened, and the browser gets what may be told. */
export function tell(result: PaymentResult): Response {
  if (!('error' in result)) return Response.json(result);
  console.error(redact(result.error));
  const problem = toProblemDetails(result.error);
  return Response.json(problem, { status: problem.status, headers: { 'Content-Type': problemMediaType } });
}
