import { publicError, type PublicPaymentError } from '@tactful/core';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useFormContext } from 'react-hook-form';
import { askWallet, type WalletSheet } from '../shop/askWallet.js';

interface SheetFirst {
  /** The sheet that is open. */
  readonly sheet: WalletSheet | null;
  /** How the last sheet ended, where nothing was agreed to. */
  readonly error: PublicPaymentError | null;
  readonly isOpening: boolean;
  readonly end: (error: PublicPaymentError | null) => void;
}

/**
 * Has the wallet's sheet come before its form is sent, in whatever way that is done: by a button, by Enter or by "Try
 * again". A form with something wrong in it says that first.
 * @param button of the wallet
 * @param orderNumber of the order that the sheet asks to pay
 * @param canPay `false`: there is nothing to pay now, and no sheet comes
 */
export function useSheetFirst(
  button: RefObject<HTMLButtonElement | null>,
  orderNumber: string,
  canPay: boolean,
): SheetFirst {
  const { setValue, trigger, unregister } = useFormContext();
  const [sheet, setSheet] = useState<WalletSheet | null>(null);
  const [error, setError] = useState<PublicPaymentError | null>(null);
  const [isOpening, setIsOpening] = useState(false);
  const isSending = useRef(false);

  const send = (): void => {
    isSending.current = true;
    button.current?.form?.requestSubmit();
    isSending.current = false;
  };
  const open = async (): Promise<void> => {
    setError(null);
    setIsOpening(true);
    const isRight = await trigger();
    // While its submit event is under way, a form ignores that it is sent.
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    const opened = isRight ? await askWallet.open(orderNumber).catch(notOpened) : null;
    setIsOpening(false);
    // The shopper may have chosen another method in the meantime.
    if (button.current === null) return;
    if (opened === null) send();
    else if ('page' in opened) setSheet(opened);
    else setError(opened);
  };
  const end = (ended: PublicPaymentError | null): void => {
    // Before anything is said: the page cannot be heard while the dialog is open.
    flushSync(() => setSheet(null));
    if (ended !== null) return setError(ended);
    setValue('wallet_sheet', sheet?.id);
    // "Try again" goes away with its banner.
    button.current?.focus();
    send();
  };

  // Anew after each render, so that the sheet that opens is that of the order of now.
  useEffect(() => {
    const form = button.current?.form;
    const handleSubmit = (event: Event): void => {
      if (isSending.current || !canPay) return;
      event.preventDefault();
      event.stopPropagation();
      if (!isOpening) void open();
    };
    form?.addEventListener('submit', handleSubmit, { capture: true });
    return () => form?.removeEventListener('submit', handleSubmit, { capture: true });
  });
  useEffect(() => () => unregister('wallet_sheet'), [unregister]);
  return { sheet, error, isOpening, end };
}

function notOpened(): PublicPaymentError {
  return publicError('service_unavailable');
}
