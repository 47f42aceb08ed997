import type { Gateway } from '@tactful/core';
import { PaymentErrorBanner } from '@tactful/react';
import type { ReactNode } from 'react';
import { useWords } from '../locales/useWords.js';
import { support } from '../shop/support.js';
import { useOpening } from './useOpening.js';

interface OpenFirstProps {
  readonly gateway: Gateway;
  readonly orderNumber: string;
  /** Called when the shopper tries again, and what had the focus goes away. */
  readonly onAgain: () => void;
  /** What is shown when the payment is open, from the gateway's answer. */
  readonly children: (opened: unknown) => ReactNode;
}

/** Has the payment opened before there is a form to pay it with, and says so when that fails. */
export function OpenFirst({ gateway, orderNumber, onAgain, children }: OpenFirstProps): ReactNode {
  const words = useWords();
  const [opening, openAgain] = useOpening(gateway, orderNumber);
  if (opening === null) {
    return (
      <p className="opening" role="status">
        {words.opening}
      </p>
    );
  }
  if ('opened' in opening) return children(opening.opened);
  const handleAgain = (): void => {
    onAgain();
    openAgain();
  };
  return (
    <PaymentErrorBanner
      error={opening.error}
      handlers={{ try_again: handleAgain }}
      support={`mailto:${support}`}
    />
  );
}
