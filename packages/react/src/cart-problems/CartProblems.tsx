'use client';

import { type ComponentPropsWithoutRef, forwardRef, useRef, useState } from 'react';
import { announcement } from '../announcer/announcement.js';
import { classNames } from '../field/classNames.js';
import { useMergedRef } from '../field/useMergedRef.js';
import { Panel } from '../panel/Panel.js';
import { useCheckout } from '../provider/useCheckout.js';
import { useFocusEffect } from '../useFocusEffect.js';
import { useLatest } from '../useLatest.js';
import type { CartProblem } from './CartProblem.js';
import { CartProblemItem } from './CartProblemItem.js';
import { cartProblemsText } from './cartProblemsText.js';

export interface CartProblemsProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** The items that cannot be bought as they stand. Empty: nothing is shown. */
  readonly problems: readonly CartProblem[];
  /**
   * Takes an item out of the order. While a promise that it returns is open, its buttons wait. When it throws, the shopper
   * is told that nothing has changed, and `reportError` gets what was thrown.
   */
  readonly onRemove: (problem: CartProblem) => unknown;
  /** Brings an item to the quantity that is left, or to its current price. Without it, that is not offered. */
  readonly onUpdate?: ((problem: CartProblem) => unknown) | undefined;
}

/**
 * The items of an order that cannot be bought as they stand, each with what can be done about it. It is announced when
 * it comes, and keeps the focus when an item that was dealt with goes.
 */
export const CartProblems = forwardRef<HTMLDivElement, CartProblemsProps>(function CartProblems(
  { problems, onRemove, onUpdate, className, ...props },
  ref,
) {
  const { messages, announce } = useCheckout();
  const root = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const text = cartProblemsText(problems, messages);
  const latest = useLatest(text);
  const ids = problems.map(({ id, reason }) => `${reason} ${id}`).join('\n');
  const [hasShown, setHasShown] = useState(false);
  if (ids !== '' && !hasShown) setHasShown(true);
  const isSolved = hasShown && ids === '';
  // The button that was pressed goes with its item, and would take the focus along.
  const isActing = useRef(false);

  useFocusEffect(() => {
    if (!hasShown) return;
    const hasActed = isActing.current && isFree(root.current);
    isActing.current = false;
    const { title, body } = latest.current;
    if (hasActed) (panel.current ?? root.current)?.focus();
    else if (ids === '') announce(title);
    else announce(announcement(title, body), 'assertive');
  }, [hasShown, ids, latest, announce]);

  const acting = (step: CartProblemsProps['onRemove']) => (problem: CartProblem) => {
    isActing.current = true;
    return step(problem);
  };
  const handleFailed = (): void => {
    isActing.current = false;
    announce(messages.ui.cart_problems.not_changed, 'assertive');
  };
  return (
    <div
      // What is read out when it gets the focus, and there is nothing left in it.
      {...(isSolved && { role: 'group', 'aria-label': text.title })}
      {...props}
      ref={useMergedRef(ref, root)}
      tabIndex={-1}
      className={classNames('tactful-cart-problems', className)}
    >
      {problems.length > 0 && (
        <Panel ref={panel} {...text} body={problems.length === 1 ? text.body : ''}>
          <ul>
            {problems.map((problem) => (
              <CartProblemItem
                key={problem.id}
                problem={problem}
                isAlone={problems.length === 1}
                onRemove={acting(onRemove)}
                onUpdate={onUpdate && acting(onUpdate)}
                onFailed={handleFailed}
              />
            ))}
          </ul>
        </Panel>
      )}
    </div>
  );
});

/** Whether the shopper has not gone elsewhere on the page. */
function isFree(root: HTMLElement | null): boolean {
  const { activeElement } = document;
  return activeElement === document.body || root?.contains(activeElement) === true;
}
