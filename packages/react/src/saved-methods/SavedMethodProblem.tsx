'use client';

import type { PublicPaymentError } from '@tactful/core';
import type { ReactNode } from 'react';
import { Panel } from '../panel/Panel.js';
import { describeChoice } from '../payment-method-list/describeChoice.js';
import { useCheckout } from '../provider/useCheckout.js';

interface SavedMethodProblemProps {
  readonly error: PublicPaymentError;
  readonly children?: ReactNode;
}

/** Why a step with a saved method was not done. */
export function SavedMethodProblem({ error, children }: SavedMethodProblemProps): ReactNode {
  const { severity, title, body } = describeChoice(error, useCheckout().messages);
  return (
    <div className="tactful-saved-problem">
      <Panel severity={severity} title={title} body={body}>
        {children}
      </Panel>
    </div>
  );
}
