'use client';

import { type ComponentPropsWithoutRef, forwardRef, useMemo, useRef } from 'react';
import { Announcer, useAnnouncements } from '../announcer/Announcer.js';
import { classNames } from '../field/classNames.js';
import { useMergedRef } from '../field/useMergedRef.js';
import { CheckoutContext, useCheckout } from '../provider/useCheckout.js';
import { useFocusEffect } from '../useFocusEffect.js';

export interface CheckoutDialogProps extends Omit<
  ComponentPropsWithoutRef<'dialog'>,
  'open' | 'onCancel' | 'onClose'
> {
  /** The shopper presses Escape, or Back on a phone. */
  readonly onDismiss: () => void;
}

/**
 * A modal dialog that is open while it is on the page. The focus goes in when it comes, to a
 * heading that can take it or else to the first control, and back when it goes. It has a
 * voice of its own: the page's live regions cannot be heard while a modal dialog is open.
 */
export const CheckoutDialog = forwardRef<HTMLDialogElement, CheckoutDialogProps>(function CheckoutDialog(
  { onDismiss, className, children, ...props },
  ref,
) {
  const checkout = useCheckout();
  const { announcements, announce } = useAnnouncements();
  const inside = useMemo(() => ({ ...checkout, announce }), [checkout, announce]);
  const own = useRef<HTMLDialogElement>(null);
  const isShown = useRef(false);
  // Before it leaves the page: only a dialog that is closed gives the focus back.
  useFocusEffect(() => {
    const dialog = own.current;
    dialog?.showModal();
    isShown.current = true;
    dialog?.querySelector<HTMLElement>('h2[tabindex]')?.focus();
    return () => {
      // React also takes the effect back while it hides what is around the dialog: that is no wish of the shopper.
      isShown.current = false;
      dialog?.close();
    };
  }, []);
  return (
    <dialog
      {...props}
      ref={useMergedRef(ref, own)}
      className={classNames('tactful-dialog', className)}
      onCancel={(event) => {
        event.preventDefault();
        onDismiss();
      }}
      // Pressed twice, Escape closes it, whatever the page says.
      onClose={({ currentTarget }) => {
        if (!isShown.current || currentTarget.open) return;
        currentTarget.showModal();
        onDismiss();
      }}
    >
      <CheckoutContext.Provider value={inside}>{children}</CheckoutContext.Provider>
      <Announcer announcements={announcements} />
    </dialog>
  );
});
