import { type PaymentMessage, type PublicReason, reasonInfo } from '@tactful/core';
import { isGuidance } from './isGuidance.js';

/** Their texts have no room for the bank. */
const withoutBank: readonly PublicReason[] = [
  'card_not_supported_for_payment',
  'bank_account_cannot_be_debited',
];

/** What is offered under the text of a reason: what there is nothing to press for is left out where that says it. */
export function unsaidActions(
  reason: PublicReason,
  actions: PaymentMessage['actions'],
): PaymentMessage['actions'] {
  const said = withoutBank.includes(reason) ? [] : reasonInfo(reason).actions.filter(isGuidance);
  return actions.filter(({ action }) => !said.some((advice) => advice === action));
}
