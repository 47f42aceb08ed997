import type { Action } from './actions.js';

/**
 * Takes the invitations to try again out of a list of actions: all of them when the network forbids it, "try again" when
 * the shopper has been told the same before. Another payment method is always left.
 */
export function allowedActions(
  actions: readonly Action[],
  { doNotRetry, attempt }: { readonly doNotRetry: boolean; readonly attempt: number },
): readonly Action[] {
  const allowed = actions.filter((action) => {
    if (action === 'try_later') return !doNotRetry;
    return action !== 'try_again' || (!doNotRetry && attempt < 2);
  });
  return allowed.length > 0 || actions.length === 0 ? allowed : ['use_other_method'];
}
