'use client';

import type { PublicPaymentError } from '@tactful/core';
import type { ReactNode } from 'react';
import { Panel } from '../panel/Panel.js';
import { useCheckout } from '../provider/useCheckout.js';
import { describeSaved, type SavedStep } from './describeSaved.js';

interface SavedMethodProblemProps {
  readonly error: PublicPaymentError;
  /** @default 'change' */
  readonly step?: SavedStep;
  readonly children?: ReactNode;
}

/** Why saved methods could not be loaded or changed. */
export function SavedMethodProblem({ error, step = 'change', children }: SavedMethodProblemProps): ReactNode {
  const { severity, title, body } = describeSaved(error, useCheckout().messages, step);
  return (
    <div className="tactful-saved-problem">
      <Panel severity={severity} title={title} body={body}>
        {children}
      </Panel>
    </div>
  );
}
