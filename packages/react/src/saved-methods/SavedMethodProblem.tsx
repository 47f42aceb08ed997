'use client';

import type { PublicPaymentError } from '@tactful/core';
import type { ReactNode } from 'react';
import { Panel } from '../panel/Panel.js';
import { useCheckout } from '../provider/useCheckout.js';
import { describeSaved } from './describeSaved.js';

interface SavedMethodProblemProps {
  readonly error: PublicPaymentError;
  readonly children?: ReactNode;
}

/** Why a step with a saved method was not done. */
export function SavedMethodProblem({ error, children }: SavedMethodProblemProps): ReactNode {
  const { severity, title, body } = describeSaved(error, useCheckout().messages);
  return (
    <div className="tactful-saved-problem">
      <Panel severity={severity} title={title} body={body}>
        {children}
      </Panel>
    </div>
  );
}
