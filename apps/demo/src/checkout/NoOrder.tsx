import { type Gateway, publicError } from '@tactful/core';
import { CheckoutProvider, PaymentErrorBanner } from '@tactful/react';
import type { ReactNode } from 'react';
import type { Words } from '../locales/Words.js';
import { Logo } from '../shop/Logo.js';
import { support } from '../shop/support.js';
import { usePageLanguage } from './usePageLanguage.js';

interface NoOrderProps {
  readonly gateway: Gateway;
  readonly words: Words;
}

const noOrder = publicError('order_not_created');

/** What stands in for the checkout when the shop's server has no order to pay. */
export function NoOrder({ gateway, words }: NoOrderProps): ReactNode {
  usePageLanguage(words, words.checkout);
  return (
    <CheckoutProvider gateway={gateway} messages={words.tactful}>
      <div className="page">
        <header className="shop-header">
          <Logo />
        </header>
        <main>
          <PaymentErrorBanner
            error={noOrder}
            handlers={{ try_again: () => window.location.reload() }}
            support={`mailto:${support}`}
          />
        </main>
      </div>
    </CheckoutProvider>
  );
}
