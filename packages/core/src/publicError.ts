import type { Field } from './fields.js';
import type { PublicPaymentError } from './payment.js';
import { reasonInfo } from './reasonInfo.js';
import type { PublicReason } from './reasons.js';

/** A payment error that no gateway reported: for what the page itself finds out, such as being offline. */
export function publicError(
  reason: PublicReason,
  field: Field | null = reasonInfo(reason).field,
): PublicPaymentError {
  const { actions, charged } = reasonInfo(reason);
  return {
    reason,
    field,
    actions,
    issues: [{ reason, field }],
    charged,
    retry: { automatic: false, afterMs: null },
    reference: null,
  };
}
