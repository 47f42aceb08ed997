'use client';

import { fill, formatValues } from '@tactful/core';
import { type ReactNode, useId, useState } from 'react';
import type { CheckoutMessages } from '../CheckoutMessages.js';
import { Button } from '../button/Button.js';
import { ErrorText } from '../field/ErrorText.js';
import { useCheckout } from '../provider/useCheckout.js';
import type { CartProblem } from './CartProblem.js';
import { itemText, itemValues } from './cartProblemsText.js';

interface CartProblemItemProps {
  readonly problem: CartProblem;
  /** It is the only one, so that what is wrong with it is said already. */
  readonly isAlone: boolean;
  readonly onRemove: (problem: CartProblem) => unknown;
  readonly onUpdate: ((problem: CartProblem) => unknown) | undefined;
  /** A step threw: the item stays as it is. */
  readonly onFailed: () => void;
}

/** One item that cannot be bought as it stands. Each button is named with the item: "Remove Blue mug". */
export function CartProblemItem({
  problem,
  isAlone,
  onRemove,
  onUpdate,
  onFailed,
}: CartProblemItemProps): ReactNode {
  const { messages } = useCheckout();
  const { current_price, not_changed, remove } = messages.ui.cart_problems;
  const [isBusy, setIsBusy] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const id = useId();
  const update = onUpdate && updateLabel(problem, messages);
  const { total: price } = formatValues({ ...(problem.price && { total: problem.price }) }, messages.lang);
  const run = async (step: ((problem: CartProblem) => unknown) | undefined): Promise<void> => {
    setIsBusy(true);
    setHasFailed(false);
    try {
      await step?.(problem);
    } catch (thrown) {
      reportError(thrown);
      setHasFailed(true);
      onFailed();
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <li aria-busy={isBusy || undefined}>
      <p className="tactful-cart-problem-name">
        <span id={`${id}-name`}>
          <bdi>{problem.name}</bdi>
        </span>
        {price && <span>{fill(current_price, { price })}</span>}
      </p>
      {!isAlone && <p>{itemText(problem, messages).field}</p>}
      {hasFailed && (
        <p className="tactful-cart-problem-failed">
          <ErrorText>{not_changed}</ErrorText>
        </p>
      )}
      <div className="tactful-cart-problem-actions">
        {update && (
          <Button
            id={`${id}-update`}
            aria-labelledby={`${id}-update ${id}-name`}
            isBusy={isBusy}
            onClick={() => void run(onUpdate)}
          >
            {update}
          </Button>
        )}
        <Button
          id={`${id}-remove`}
          data-rank={update ? 'quiet' : undefined}
          aria-labelledby={`${id}-remove ${id}-name`}
          isBusy={isBusy}
          onClick={() => void run(onRemove)}
        >
          {remove}
        </Button>
      </div>
    </li>
  );
}

/** How an item can be kept in the order. `null`: it cannot. */
function updateLabel(problem: CartProblem, messages: CheckoutMessages): string | null {
  const { set_quantity, use_price } = messages.ui.cart_problems;
  const values = itemValues(problem, messages);
  if (problem.reason === 'item_sold_out') return values['available'] ? fill(set_quantity, values) : null;
  return problem.reason === 'offer_ended' ? use_price : null;
}
