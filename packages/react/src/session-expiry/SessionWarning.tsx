'use client';

import { type ReactNode, useId } from 'react';
import { Button } from '../button/Button.js';
import { CheckoutDialog } from '../dialog/CheckoutDialog.js';
import { useCheckout } from '../provider/useCheckout.js';
import { ExtendButton } from './ExtendButton.js';
import { SessionRefusal } from './SessionRefusal.js';
import { type SessionWarningProps, useSessionWarning } from './useSessionWarning.js';

interface SessionDialogProps extends SessionWarningProps {
  /** The shopper would rather go on: the page must not stay out of reach while there is no more time to be had. */
  readonly onNotNow: () => void;
}

/** Asks whether the shopper needs more time. Escape gives more, as whoever presses it wants to stay. */
export function SessionWarning(props: SessionDialogProps): ReactNode {
  const id = useId();
  return (
    <CheckoutDialog
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-body`}
      onDismiss={props.onExtend}
    >
      <Question {...props} id={id} />
    </CheckoutDialog>
  );
}

function Question({ id, onNotNow, ...props }: SessionDialogProps & { readonly id: string }): ReactNode {
  const { messages } = useCheckout();
  const { title, body, refusal } = useSessionWarning(props);
  return (
    <>
      <h2 id={`${id}-title`}>{title}</h2>
      <p id={`${id}-body`} className="tactful-session-body">
        {body}
      </p>
      <SessionRefusal refusal={refusal} />
      <div className="tactful-session-answers">
        <ExtendButton {...props} isFirst />
        <Button onClick={onNotNow}>{messages.ui.session.not_now}</Button>
      </div>
    </>
  );
}
