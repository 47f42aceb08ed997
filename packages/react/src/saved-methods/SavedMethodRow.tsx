'use client';

import { type ReactNode, useId } from 'react';
import { useCheckout } from '../provider/useCheckout.js';
import { SavedMethodActions } from './SavedMethodActions.js';
import { savedMethodLook } from './savedMethodLook.js';
import type { SavedMethodItemProps } from './SavedMethodOption.js';
import { SavedMethodProblem } from './SavedMethodProblem.js';

/** One saved method where nothing is paid: what it is, what is wrong with it, and what can be done with it. */
export function SavedMethodRow(props: SavedMethodItemProps): ReactNode {
  const { method, saved } = props;
  const { label, mark, hint } = savedMethodLook(method, useCheckout().messages);
  const { problem } = saved;
  const labelId = useId();
  return (
    <li tabIndex={-1} data-method={method.id} className="tactful-saved-row">
      <div className="tactful-saved-head">
        <span id={labelId} className="tactful-method-label">
          {label}
        </span>
        {mark && (
          <span aria-hidden="true" className="tactful-method-mark">
            {mark}
          </span>
        )}
      </div>
      {hint && <p className="tactful-saved-hint">{hint}</p>}
      {problem?.id === method.id && <SavedMethodProblem error={problem.error} />}
      <SavedMethodActions {...props} labelId={labelId} />
    </li>
  );
}
