'use client';

import type { Action, PaymentMessage } from '@tactful/core';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import { classNames } from '../field/classNames.js';
import { type Guidance, isGuidance } from './isGuidance.js';

type Pressable = Exclude<Action, Guidance | 'contact_merchant'>;

/** What happens when a shopper chooses an action. An action without a handler is not offered. */
export type ActionHandlers = { readonly [A in Pressable]?: () => void };

export interface RetryActionsProps extends Omit<ComponentPropsWithoutRef<'ul'>, 'children'> {
  /** What can be done, the best first. */
  readonly actions: PaymentMessage['actions'];
  readonly handlers: ActionHandlers;
  /** Address of the store's help page, or `mailto:`. Without it the store is not offered. */
  readonly support?: string | undefined;
}

/** What a shopper can do now: the best as a button, the others quieter. */
export const RetryActions = forwardRef<HTMLUListElement, RetryActionsProps>(function RetryActions(
  { actions, handlers, support, className, ...props },
  ref,
) {
  const items = actions.flatMap(({ action, label }) => {
    const item = content(action, label, handlers, support);
    return item === null ? [] : [{ action, item, isControl: !isGuidance(action) }];
  });
  const controls = items.filter(({ isControl }) => isControl);
  const words = items.filter(({ isControl }) => !isControl);
  if (items.length === 0) return null;
  return (
    <ul {...props} ref={ref} className={classNames('tactful-actions', className)}>
      {[...controls, ...words].map(({ action, item }) => (
        <li
          key={action}
          data-action={action}
          data-rank={action === controls[0]?.action ? 'first' : undefined}
        >
          {item}
        </li>
      ))}
    </ul>
  );
});

function content(
  action: Action,
  label: string,
  handlers: ActionHandlers,
  support: string | undefined,
): ReactNode {
  if (isGuidance(action)) return <span>{label}</span>;
  if (action === 'contact_merchant') return support === undefined ? null : <a href={support}>{label}</a>;
  const handler = handlers[action];
  if (handler === undefined) return null;
  return (
    <button type="button" onClick={handler}>
      {label}
    </button>
  );
}
