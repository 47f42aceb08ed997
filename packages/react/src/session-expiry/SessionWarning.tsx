'use client';

import { describe, publicError } from '@tactful/core';
import { type ReactNode, useEffect, useId } from 'react';
import { Button } from '../button/Button.js';
import { useCountdown } from '../countdown/useCountdown.js';
import { useSparseAnnouncement } from '../countdown/useSparseAnnouncement.js';
import { CheckoutDialog } from '../dialog/CheckoutDialog.js';
import { useCheckout } from '../provider/useCheckout.js';

interface SessionWarningProps {
  /** In ms since 1970. */
  readonly expiresAt: number;
  readonly isExtending: boolean;
  /** The server did not give more time when it was last asked. */
  readonly isRefused: boolean;
  readonly onExtend: () => void;
}

const expiring = publicError('session_expiring');

/** Asks whether the shopper needs more time. Every way out of it, Escape too, gives more. */
export function SessionWarning({ onExtend, ...props }: SessionWarningProps): ReactNode {
  const id = useId();
  return (
    <CheckoutDialog aria-labelledby={`${id}-title`} aria-describedby={`${id}-body`} onDismiss={onExtend}>
      <Question {...props} id={id} onExtend={onExtend} />
    </CheckoutDialog>
  );
}

function Question({
  id,
  expiresAt,
  isExtending,
  isRefused,
  onExtend,
}: SessionWarningProps & { readonly id: string }): ReactNode {
  const { messages, announce } = useCheckout();
  const { extending, not_extended } = messages.ui.session;
  const wait = useCountdown(expiresAt) ?? 0;
  const { title, body } = describe(expiring, messages, { wait });
  useSparseAnnouncement(wait, body);
  useEffect(() => {
    if (isRefused) announce(not_extended, 'assertive');
  }, [isRefused, not_extended, announce]);
  return (
    <>
      <h2 id={`${id}-title`}>{title}</h2>
      <p id={`${id}-body`} className="tactful-session-body">
        {body}
      </p>
      {isRefused && <p className="tactful-session-refused">{not_extended}</p>}
      <Button data-rank="first" isBusy={isExtending} onClick={onExtend}>
        {isExtending ? extending : messages.actions.extend_session}
      </Button>
    </>
  );
}
