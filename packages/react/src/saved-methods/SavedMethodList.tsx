'use client';

import { forwardRef, useCallback, useRef } from 'react';
import { classNames } from '../field/classNames.js';
import { useMergedRef } from '../field/useMergedRef.js';
import { useCheckout } from '../provider/useCheckout.js';
import { SavedMethodRow } from './SavedMethodRow.js';
import type { SavedMethodsProps } from './SavedMethods.js';
import { SavedMethodsNotice } from './SavedMethodsNotice.js';
import { useSavedMethodSteps } from './useSavedMethodSteps.js';

/** The shopper's saved methods on a page where nothing is paid, such as their account. It needs no form around it. */
export const SavedMethodList = forwardRef<HTMLDivElement, SavedMethodsProps>(function SavedMethodList(
  { saved, onReplace, className, ...props },
  ref,
) {
  const { messages } = useCheckout();
  const list = useRef<HTMLDivElement>(null);
  const focusMethod = useCallback((id?: string) => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-method]') ?? [])];
    (rows.find(({ dataset }) => dataset['method'] === id) ?? rows[0] ?? list.current)?.focus();
  }, []);
  const steps = useSavedMethodSteps(saved, { focusMethod });
  const { methods, isLoading, loadError } = saved;
  const isEmpty = methods.length === 0;
  return (
    <div
      role="group"
      aria-label={messages.fields.payment_method}
      tabIndex={-1}
      {...props}
      ref={useMergedRef(ref, list)}
      className={classNames('tactful-saved-list', className)}
    >
      <SavedMethodsNotice saved={saved} />
      {isEmpty && !isLoading && loadError === null && (
        <p className="tactful-saved-none">{messages.ui.saved_methods.none}</p>
      )}
      {!isEmpty && (
        <ul className="tactful-saved-rows">
          {methods.map((method) => (
            <SavedMethodRow
              key={method.id}
              method={method}
              saved={saved}
              steps={steps}
              onReplace={onReplace && (() => onReplace(method))}
            />
          ))}
        </ul>
      )}
    </div>
  );
});
