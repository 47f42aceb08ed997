import type { Phase } from '@tactful/core';
import { type CheckoutMessages, type Payment, type PaymentValues, WalletButton } from '@tactful/react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useWatch } from 'react-hook-form';
import { useWords } from '../locales/useWords.js';
import { useSheetFirst } from './useSheetFirst.js';
import { WalletDialog } from './WalletDialog.js';

interface WalletProps {
  readonly orderNumber: string;
  readonly payment: Payment<PaymentValues>;
}

/** The wallet's own button, in place of the form's, while the wallet is chosen. */
export function Wallet(props: WalletProps): ReactNode {
  return useWatch({ name: 'payment_method' }) === 'wallet' && <WalletPay {...props} />;
}

function WalletPay({ orderNumber, payment: { canPay, phase } }: WalletProps): ReactNode {
  const { wallet, methods, tactful } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const group = useRef<HTMLDivElement>(null);
  const { sheet, error, isOpening, end } = useSheetFirst(button, orderNumber, canPay);
  // What the sheet ended with comes above the button that has the focus, maybe out of the window.
  useEffect(() => {
    if (error !== null) group.current?.scrollIntoView({ block: 'nearest' });
  }, [error]);
  const tryAgain = (): void => {
    button.current?.focus();
    button.current?.click();
  };
  const focusMethods = (): void =>
    button.current?.form?.querySelector<HTMLElement>('[name=payment_method]:checked')?.focus();
  return (
    <>
      <WalletButton
        ref={group}
        wallet={methods.wallet}
        error={error}
        handlers={{ try_again: tryAgain, use_other_method: focusMethods }}
      >
        <button
          ref={button}
          type="submit"
          className="wallet-button"
          aria-disabled={isOpening || !canPay || undefined}
        >
          {waits(tactful.ui)[phase] ?? (canPay ? wallet : tactful.ui.paid_before)}
        </button>
      </WalletButton>
      {sheet && <WalletDialog key={sheet.id} sheet={sheet} onEnd={end} />}
    </>
  );
}

/** What the button says while there is nothing to press it for. */
function waits(ui: CheckoutMessages['ui']): { readonly [At in Phase]?: string } {
  return {
    submitting: ui.paying,
    authenticating: ui.authenticating,
    verifying: ui.checking,
    unknown: ui.unconfirmed,
    succeeded: ui.paid,
  };
}
