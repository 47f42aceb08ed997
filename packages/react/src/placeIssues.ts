import {
  type Action,
  type Field,
  type PublicIssue,
  type PublicPaymentError,
  type PublicReason,
  reasonInfo,
} from '@tactful/core';

/** What of a payment error stands at which field of a form, and what is left. */
export interface PlacedIssues {
  /** The reason to show at each field, by the field's name in the form. */
  readonly placed: ReadonlyMap<string, PublicReason>;
  /** What no field of the form can show. `null`: nothing is left to say, or `PaymentStatus` says it. */
  readonly rest: PublicPaymentError | null;
}

/** A form has the expiry date as one field or as two, and a gateway may name the other. */
const near: Partial<Record<Field, Field>> = {
  card_expiry: 'card_expiry_month',
  card_expiry_month: 'card_expiry',
  card_expiry_year: 'card_expiry',
};

/** Gives each problem to the field it concerns, when the form shows that field. */
export function placeIssues(
  error: PublicPaymentError,
  shownName: (field: Field) => string | undefined,
): PlacedIssues {
  const { placement } = reasonInfo(error.reason);
  const placed = new Map<string, PublicReason>();
  // While it may have gone through, nobody is asked to correct a field and pay again.
  if (error.charged === 'unknown') return { placed, rest: placement === 'status' ? null : error };
  const unplaced: PublicIssue[] = [];
  for (const issue of [{ reason: error.reason, field: error.field }, ...error.issues]) {
    if (issue.field === null) continue;
    const other = near[issue.field];
    const name = shownName(issue.field) ?? (other && shownName(other));
    if (name === undefined) unplaced.push(issue);
    else if (!placed.has(name)) placed.set(name, issue.reason);
  }
  if (placement === 'status') return { placed, rest: null };
  return { placed, rest: placement === 'inline' ? left(error, unplaced, placed.size > 0) : error };
}

function left(
  error: PublicPaymentError,
  issues: readonly PublicIssue[],
  hasPlaced: boolean,
): PublicPaymentError | null {
  const [main] = issues;
  if (main === undefined) return null;
  const actions = main.reason === error.reason ? error.actions : reasonInfo(main.reason).actions;
  return { ...error, ...main, issues, actions: hasPlaced ? actions : actionsWithoutField(actions) };
}

/** What can be done about a field that is not on the page: there is nothing to correct. */
function actionsWithoutField(actions: readonly Action[]): readonly Action[] {
  const others = actions.filter((action) => action !== 'fix_field');
  return others.length > 0 ? others : ['use_other_method', 'contact_merchant'];
}
