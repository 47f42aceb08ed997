import { type PaymentError, type Reason, reasonInfo } from '@tactful/core';

/** A payment error as a gateway would cause it with a code that means this reason, before anything is disclosed. */
export function errorOf(reason: Reason): PaymentError {
  const { field, actions, charged } = reasonInfo(reason);
  return {
    reason,
    field,
    actions,
    charged,
    issues: [{ reason, field }],
    retry: { automatic: false, afterMs: null },
    gateway: 'storybook',
    gatewayCode: null,
    mapped: true,
    policy: 'standard',
    reference: null,
  };
}
