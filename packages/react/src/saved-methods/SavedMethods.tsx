'use client';

import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { Button } from '../button/Button.js';
import { classNames } from '../field/classNames.js';
import { useCheckout } from '../provider/useCheckout.js';
import type { SavedMethod } from './SavedMethod.js';
import { SavedMethodOption } from './SavedMethodOption.js';
import { SavedMethodProblem } from './SavedMethodProblem.js';
import type { SavedMethodsState } from './useSavedMethods.js';
import { useSavedMethodSteps } from './useSavedMethodSteps.js';

export interface SavedMethodsProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** What `useSavedMethods` gives. */
  readonly saved: SavedMethodsState;
  /** Called when the shopper wants to enter a method anew: open your form, and give its values to `saved.replace`. */
  readonly onReplace?: ((method: SavedMethod) => void) | undefined;
}

/**
 * The shopper's saved methods, as choices of the `PaymentMethodList` around them. What can be done with the chosen one
 * stands in its panel.
 */
export const SavedMethods = forwardRef<HTMLDivElement, SavedMethodsProps>(function SavedMethods(
  { saved, onReplace, className, ...props },
  ref,
) {
  const { messages } = useCheckout();
  const steps = useSavedMethodSteps(saved);
  const { methods, isLoading, loadError, problem } = saved;
  const added = problem?.id === null ? problem.error : null;
  if (!isLoading && loadError === null && added === null && methods.length === 0) return null;
  return (
    <div {...props} ref={ref} className={classNames('tactful-saved', className)}>
      {isLoading && <p className="tactful-saved-loading">{messages.ui.saved_methods.loading}</p>}
      {loadError && (
        <SavedMethodProblem error={loadError}>
          <Button onClick={() => void saved.reload()}>{messages.actions.try_again}</Button>
        </SavedMethodProblem>
      )}
      {added && <SavedMethodProblem error={added} />}
      {methods.map((method) => (
        <SavedMethodOption
          key={method.id}
          method={method}
          saved={saved}
          steps={steps}
          onReplace={onReplace && (() => onReplace(method))}
        />
      ))}
    </div>
  );
});
