'use client';

import type { ReactNode } from 'react';
import { ErrorText } from '../field/ErrorText.js';
import type { SessionWarningText } from './useSessionWarning.js';

/** That there is no more time yet, where the server gave none. */
export function SessionRefusal({ refusal }: Pick<SessionWarningText, 'refusal'>): ReactNode {
  if (refusal === null) return null;
  return (
    <p className="tactful-field-error tactful-session-refused">
      <ErrorText>{refusal}</ErrorText>
    </p>
  );
}
