import { publicError, type PublicPaymentError } from '@tactful/core';
import { WalletButton } from '@tactful/react';
import { type ReactNode, useRef, useState } from 'react';
import { openWallet } from '../shop/openWallet.js';
import { useWords } from '../locales/useWords.js';

/** Pays with a wallet: its sheet first, which may be closed or refused, and then the form. */
export function Wallet(): ReactNode {
  const { wallet, methods } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const [error, setError] = useState<PublicPaymentError | null>(null);
  const button = useRef<HTMLButtonElement>(null);

  const handleOpen = async (): Promise<void> => {
    if (isOpen) return;
    setIsOpen(true);
    setError(null);
    const ended = await openWallet().catch(() => publicError('service_unavailable'));
    setIsOpen(false);
    setError(ended);
    if (ended === null) button.current?.form?.requestSubmit();
  };
  return (
    <WalletButton wallet={methods.wallet} error={error} handlers={{ try_again: () => void handleOpen() }}>
      <button
        ref={button}
        type="button"
        className="wallet-button"
        aria-disabled={isOpen || undefined}
        onClick={() => void handleOpen()}
      >
        {wallet}
      </button>
    </WalletButton>
  );
}
