import { publicError, type PublicPaymentError } from '@tactful/core';
import { CheckoutDialog } from '@tactful/react';
import { type ReactNode, useId, useRef } from 'react';
import { useWords } from '../locales/useWords.js';
import { askWallet, type WalletSheet } from '../shop/askWallet.js';
import { AskingFrame } from './AskingFrame.js';

interface WalletDialogProps {
  readonly sheet: WalletSheet;
  /** `null`: the shopper agreed to pay; else how it ended. */
  readonly onEnd: (error: PublicPaymentError | null) => void;
}

/** The wallet's sheet. What was agreed to in it, only the wallet knows. */
export function WalletDialog({ sheet, onEnd }: WalletDialogProps): ReactNode {
  const { wallet, methods, cancel } = useWords();
  const isEnding = useRef(false);
  const handleEnd = async (): Promise<void> => {
    if (isEnding.current) return;
    isEnding.current = true;
    onEnd(await askWallet.answer(sheet).catch(() => publicError('service_unavailable')));
  };
  const id = useId();
  return (
    <CheckoutDialog className="wallet-dialog" aria-labelledby={id} onDismiss={() => void handleEnd()}>
      <h2 id={id} tabIndex={-1}>
        {wallet}
      </h2>
      <AskingFrame title={methods.wallet} page={sheet.page} onAnswered={() => void handleEnd()} />
      <button type="button" className="quiet-button" onClick={() => void handleEnd()}>
        {cancel}
      </button>
    </CheckoutDialog>
  );
}
