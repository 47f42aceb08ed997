'use client';

import type { ReactNode } from 'react';
import { Button } from '../button/Button.js';
import { useCheckout } from '../provider/useCheckout.js';
import { SavedMethodProblem } from './SavedMethodProblem.js';
import type { SavedMethodsState } from './useSavedMethods.js';

/** What is said above the saved methods: that they load, that they could not, or why a new one was not added. */
export function SavedMethodsNotice({ saved }: { readonly saved: SavedMethodsState }): ReactNode {
  const { messages } = useCheckout();
  const { methods, isLoading, loadError, problem, reload } = saved;
  return (
    <>
      {isLoading && (
        <p className="tactful-saved-loading">
          <span className="tactful-hidden">{messages.ui.saved_methods.loading}</span>
          <span className="tactful-loading-bar" />
          <span className="tactful-loading-bar" />
        </p>
      )}
      {loadError && (
        <SavedMethodProblem error={loadError} step={methods.length > 0 ? 'reload' : 'load'}>
          <Button onClick={() => void reload()}>{messages.actions.try_again}</Button>
        </SavedMethodProblem>
      )}
      {problem?.id === null && <SavedMethodProblem error={problem.error} />}
    </>
  );
}
