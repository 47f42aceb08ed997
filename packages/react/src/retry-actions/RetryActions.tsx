'use client';

import type { Action, PaymentMessage } from '@tactful/core';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import { classNames } from '../field/classNames.js';

/** What happens when a shopper chooses an action. An action without a handler is not offered. */
export type ActionHandlers = { readonly [A in Action]?: () => void };

export interface RetryActionsProps extends Omit<ComponentPropsWithoutRef<'ul'>, 'children'> {
  /** What can be done, the best first. */
  readonly actions: PaymentMessage['actions'];
  readonly handlers: ActionHandlers;
  /** Address of the store's help page, or `mailto:`. Without it the store is not offered. */
  readonly support?: string | undefined;
}

/** What a shopper does away from this page: it is said, and there is nothing to press. */
const guidance: ReadonlySet<Action> = new Set(['contact_issuer', 'try_later']);

/** What a shopper can do now: the best as a button, the others quieter. */
export const RetryActions = forwardRef<HTMLUListElement, RetryActionsProps>(function RetryActions(
  { actions, handlers, support, className, ...props },
  ref,
) {
  const isOffered = (action: Action): boolean =>
    action === 'contact_merchant' ? support !== undefined : handlers[action] !== undefined;
  const offered = actions.filter(({ action }) => isOffered(action) || guidance.has(action));
  const first = offered.find(({ action }) => isOffered(action));
  if (offered.length === 0) return null;
  return (
    <ul {...props} ref={ref} className={classNames('tactful-actions', className)}>
      {offered.map(({ action, label }) => (
        <li key={action} data-action={action} data-rank={action === first?.action ? 'first' : undefined}>
          {control(action, label, handlers[action], support)}
        </li>
      ))}
    </ul>
  );
});

function control(
  action: Action,
  label: string,
  handler: (() => void) | undefined,
  support: string | undefined,
): ReactNode {
  if (action === 'contact_merchant') return <a href={support}>{label}</a>;
  if (handler === undefined) return <span>{label}</span>;
  return (
    <button type="button" onClick={handler}>
      {label}
    </button>
  );
}
