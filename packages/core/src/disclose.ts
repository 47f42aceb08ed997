import type { DisclosurePolicy, PaymentError, PublicIssue, PublicPaymentError } from './payment.js';
import { reasonInfo } from './reasonInfo.js';
import { type PublicReason, type Reason, standIns } from './reasons.js';

/**
 * Makes of the truth about a payment what may be shown. Masked and merchant reasons are replaced whole, with their
 * fields, actions and retry advice, so that a stolen card cannot be told from any declined card. Run it on the server
 * and no browser ever learns the reason. Of the policy asked for and the gateway's own, the stricter holds.
 */
export function disclose(error: PaymentError, asked: DisclosurePolicy = 'standard'): PublicPaymentError {
  const policy = error.policy === 'strict' ? 'strict' : asked;
  const reason = shownReason(error.reason, policy);
  const info = reasonInfo(reason);
  const kept = isKept(error.reason, reason);
  const offersRetry = info.actions.some((action) => action === 'try_again' || action === 'try_later');
  return {
    reason,
    field: kept ? error.field : info.field,
    actions: kept ? error.actions : info.actions,
    issues: distinct(error.issues.map((issue) => shownIssue(issue.reason, issue.field, policy))),
    charged: info.charged,
    retry: kept && offersRetry ? error.retry : { automatic: false, afterMs: null },
    reference: error.reference,
  };
}

function shownReason(reason: Reason, policy: DisclosurePolicy): PublicReason {
  const info = reasonInfo(reason);
  return policy === 'strict' ? (info.strict ?? info.shown) : info.shown;
}

function shownIssue(reason: Reason, field: PublicIssue['field'], policy: DisclosurePolicy): PublicIssue {
  const shown = shownReason(reason, policy);
  return { reason: shown, field: isKept(reason, shown) ? field : reasonInfo(shown).field };
}

/** Whatever a gateway adds to a reason that stands in for others would tell it from those. */
function isKept(reason: Reason, shown: PublicReason): boolean {
  return reason === shown && !standIns.some((name) => name === shown);
}

function distinct(issues: readonly PublicIssue[]): PublicIssue[] {
  const same = (a: PublicIssue, b: PublicIssue): boolean => a.reason === b.reason && a.field === b.field;
  return issues.filter((issue, index) => issues.findIndex((other) => same(issue, other)) === index);
}
