import type { Action } from './actions.js';

/**
 * Takes the invitations to try again out of a list of actions: all of them when the network forbids it, "try again" when
 * the shopper has been told the same before. Another payment method is always left.
 */
export function allowedActions(
  actions: readonly Action[],
  { doNotRetry, attempt }: { readonly doNotRetry: boolean; readonly attempt: number },
): readonly Action[] {
  const refused: readonly Action[] = [
    ...(doNotRetry ? (['try_again', 'try_later'] as const) : []),
    ...(attempt > 1 ? (['try_again'] as const) : []),
  ];
  const allowed = actions.filter((action) => !refused.includes(action));
  return allowed.length > 0 || actions.length === 0 ? allowed : ['use_other_method'];
}
