'use client';

import { type RefObject, useCallback, useMemo } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { controlNames, focusControl } from '../focusControl.js';
import type { ActionHandlers } from '../retry-actions/RetryActions.js';

/** What the actions do that a form can do by itself. The caller's own come first. */
export function useActionHandlers(
  pageRef: RefObject<HTMLFormElement | null>,
  payButtonRef: RefObject<HTMLButtonElement | null>,
  form: UseFormReturn,
  own: ActionHandlers | undefined,
): ActionHandlers {
  // Read at each render, so that the form and what is in it follow the errors.
  const hasWrong = Object.keys(form.formState.errors).length > 0;
  const focusFirst = useCallback(
    (isWanted: (name: string) => boolean) => {
      if (pageRef.current === null) return;
      const names = controlNames(pageRef.current);
      const name = names.find(isWanted) ?? names[0];
      if (name !== undefined) focusControl(pageRef.current, name);
    },
    [pageRef],
  );
  return useMemo(() => {
    // The button that was pressed goes away with its banner, so the focus goes to the one that says what happens now.
    const payAgain = (): void => {
      payButtonRef.current?.focus();
      pageRef.current?.requestSubmit();
    };
    const isWrong = (name: string): boolean => form.getFieldState(name).invalid;
    return {
      fix_field: () => focusFirst(hasWrong ? isWrong : isOfMethod),
      try_again: payAgain,
      authenticate: payAgain,
      use_other_method: () => focusFirst(isOfMethod),
      ...own,
    };
  }, [hasWrong, focusFirst, payButtonRef, pageRef, form, own]);
}

function isOfMethod(name: string): boolean {
  return name === 'payment_method' || name.startsWith('card_');
}
