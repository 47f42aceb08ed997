import type { Action } from './actions.js';
import type { Field } from './fields.js';
import type {
  HiddenReasonInfo,
  Money,
  Placement,
  PublicReason,
  PublicReasonInfo,
  Reason,
  Severity,
} from './reasons.js';
import { reasons } from './reasons.js';

/** Everything that is known of a reason, the defaults filled in. */
export interface ReasonInfo {
  /** The reason a shopper is told: itself, or the one that stands in for it. */
  readonly shown: PublicReason;
  readonly placement: Placement;
  readonly severity: Severity;
  /** The field that it concerns, where the gateway names none. */
  readonly field: Field | null;
  /** What the shopper can do, the best first. */
  readonly actions: readonly Action[];
  readonly money: Money;
  readonly charged: 'no' | 'unknown' | 'yes';
  /** Software may repeat the request with the same idempotency key, without asking the shopper. */
  readonly automaticRetry: boolean;
  /** A bank may hold the amount for some days though nothing was charged, so the shopper is told of it. */
  readonly hold: boolean;
  /** What a strict policy tells in its place. `null`: the same as else. */
  readonly strict: PublicReason | null;
}

const charged = {
  not_charged: 'no',
  no_attempt: 'no',
  unknown: 'unknown',
  charged: 'yes',
  part_charged: 'yes',
} as const satisfies Record<Money, ReasonInfo['charged']>;

/** Tells how a reason is presented. A masked or merchant reason is presented as the reason that stands in for it. */
export function reasonInfo(reason: Reason): ReasonInfo {
  const shown = publicReason(reason);
  const row: PublicReasonInfo = reasons[shown];
  const { placement = 'banner', severity = 'error', field = null, actions, money = 'not_charged' } = row;
  return {
    shown,
    placement,
    severity,
    field,
    actions,
    money,
    charged: charged[money],
    automaticRetry: row.automaticRetry ?? false,
    hold: row.hold ?? false,
    strict: row.strict ?? null,
  };
}

/** The reason a shopper is told in place of this one: itself, when it may be told. */
export function publicReason(reason: Reason): PublicReason {
  if (isPublicReason(reason)) return reason;
  const row: HiddenReasonInfo = reasons[reason];
  return row.shownAs;
}

/** Whether a reason may be shown. */
export function isPublicReason(reason: Reason): reason is PublicReason {
  return !('shownAs' in reasons[reason]);
}
