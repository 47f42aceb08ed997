'use client';

import type { ReactNode } from 'react';
import { Panel } from '../panel/Panel.js';
import { ExtendButton } from './ExtendButton.js';
import { SessionRefusal } from './SessionRefusal.js';
import { type SessionWarningProps, useSessionWarning } from './useSessionWarning.js';

/** What stays of the warning when it was answered with "Not now": the time that is left, and the way to have more. */
export function SessionReminder(props: SessionWarningProps): ReactNode {
  const { title, body, refusal } = useSessionWarning(props);
  return (
    <Panel className="tactful-session-reminder" severity="warning" title={title} body={body}>
      <SessionRefusal refusal={refusal} />
      <div className="tactful-session-answers">
        <ExtendButton {...props} />
      </div>
    </Panel>
  );
}
