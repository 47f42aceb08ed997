import { describe, type PublicPaymentError } from '@tactful/core';
import { RetryActions, useCheckout } from '@tactful/react';
import { type ReactNode, useEffect, useId, useRef } from 'react';

/** Asks whether the shopper needs more time. Every way out of it, Escape too, gives more. */
export function SessionDialog({ error }: { readonly error: PublicPaymentError }): ReactNode {
  const { messages } = useCheckout();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const { title, body, actions } = describe(error, messages);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="session-dialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-body`}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      <p id={`${id}-body`}>{body}</p>
      <RetryActions actions={actions} handlers={{ extend_session: () => dialog.current?.close() }} />
    </dialog>
  );
}
