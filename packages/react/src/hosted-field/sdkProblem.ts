import { type Gateway, isPublicReason, type PublicReason, reasonInfo } from '@tactful/core';

/**
 * What an SDK's own check found, by the gateway's table. No bank has seen the value, so no disclosure policy keeps it
 * back; what is not for a field is told as a value that is not accepted.
 */
export function sdkProblem(gateway: Gateway, found: unknown): PublicReason {
  const { reason = null, field } = gateway.read(found).findings[0] ?? {};
  // A strict gateway's table says no more of a mistyped number, since it keeps back what a bank says of a number.
  if (reason === 'details_not_accepted' && field === 'card_number') return 'card_number_not_recognized';
  const isForField = reason !== null && isPublicReason(reason) && reasonInfo(reason).placement === 'inline';
  return isForField ? reason : 'details_not_accepted';
}
