'use client';

import { type ComponentPropsWithoutRef, forwardRef, useEffect, useId } from 'react';
import { classNames } from '../field/classNames.js';
import { useMethodList } from '../payment-method-list/useMethodList.js';
import type { SavedMethod } from './SavedMethod.js';
import { SavedMethodOption } from './SavedMethodOption.js';
import { SavedMethodsNotice } from './SavedMethodsNotice.js';
import { useDefaultMethod } from './useDefaultMethod.js';
import { useMethodPlace } from './useMethodPlace.js';
import type { SavedMethodsState } from './useSavedMethods.js';
import { useSavedMethodSteps } from './useSavedMethodSteps.js';

export interface SavedMethodsProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** What `useSavedMethods` gives. */
  readonly saved: SavedMethodsState;
  /** Called when the shopper wants to enter a method anew: open your form, and give its values to `saved.replace`. */
  readonly onReplace?: ((method: SavedMethod) => void) | undefined;
}

/**
 * The shopper's saved methods, as choices of the `PaymentMethodList` around them. The default one is chosen when they come
 * and nothing else is yet. What can be done with the chosen one stands in its panel.
 */
export const SavedMethods = forwardRef<HTMLDivElement, SavedMethodsProps>(function SavedMethods(
  { saved, onReplace, className, ...props },
  ref,
) {
  const steps = useSavedMethodSteps(saved, useMethodPlace());
  useDefaultMethod(saved.methods);
  const { methods, isLoading, loadError, problem } = saved;
  const { offer } = useMethodList();
  const id = useId();
  // What loads may be one to choose: until it is there, the list has not run out of methods.
  useEffect(() => (isLoading ? offer(id, null) : undefined), [isLoading, offer, id]);
  const isEmpty = !isLoading && loadError === null && problem?.id !== null && methods.length === 0;
  if (isEmpty) return null;
  return (
    <div {...props} ref={ref} className={classNames('tactful-saved', className)}>
      <SavedMethodsNotice saved={saved} />
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
