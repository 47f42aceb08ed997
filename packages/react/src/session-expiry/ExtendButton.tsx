'use client';

import type { ReactNode } from 'react';
import { Button } from '../button/Button.js';
import { useCheckout } from '../provider/useCheckout.js';
import type { SessionWarningProps } from './useSessionWarning.js';

/** Asks for more time. */
export function ExtendButton({
  isExtending,
  onExtend,
}: Pick<SessionWarningProps, 'isExtending' | 'onExtend'>): ReactNode {
  const { messages } = useCheckout();
  return (
    <Button data-rank="first" isBusy={isExtending} onClick={onExtend}>
      {isExtending ? messages.ui.session.extending : messages.actions.extend_session}
    </Button>
  );
}
