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
    return {
      ...(hasWrong && { fix_field: () => focusFirst((name) => form.getFieldState(name).invalid) }),
      try_again: payAgain,
      authenticate: payAgain,
      use_other_method: () => focusFirst((name) => name === 'payment_method' || name.startsWith('card_')),
      ...own,
    };
  }, [hasWrong, focusFirst, payButtonRef, pageRef, form, own]);
}
