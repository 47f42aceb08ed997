import type { PaymentError } from './payment.js';
import { reasonInfo } from './reasonInfo.js';
import type { Reason } from './reasons.js';

/**
 * A payment error with this reason, as a gateway would cause it, before anything is disclosed: for what your own server
 * finds out, such as `toProblemDetails(paymentError('already_paid'))`, and for tests and stories of yours. Nothing repeats
 * the payment by itself.
 * @param gateway What the log reads as the gateway's name.
 */
export function paymentError(reason: Reason, gateway: string = 'shop'): PaymentError {
  const { field, actions, charged } = reasonInfo(reason);
  return {
    reason,
    field,
    actions,
    charged,
    issues: [{ reason, field }],
    retry: { automatic: false, afterMs: null },
    gateway,
    gatewayCode: null,
    mapped: true,
    policy: 'standard',
    reference: null,
  };
}
