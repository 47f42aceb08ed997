'use client';

import type { ReactNode } from 'react';
import { Button } from '../button/Button.js';
import { useCheckout } from '../provider/useCheckout.js';
import type { SessionWarningProps } from './useSessionWarning.js';

interface ExtendButtonProps extends Pick<SessionWarningProps, 'isExtending' | 'onExtend'> {
  /** Where nothing else is to be pressed. @default false */
  readonly isFirst?: boolean;
}

/** Asks for more time. */
export function ExtendButton({ isExtending, onExtend, isFirst = false }: ExtendButtonProps): ReactNode {
  const { messages } = useCheckout();
  return (
    <Button
      data-rank={isFirst ? 'first' : undefined}
      isBusy={isExtending}
      busyLabel={messages.ui.session.extending}
      onClick={onExtend}
    >
      {messages.actions.extend_session}
    </Button>
  );
}
