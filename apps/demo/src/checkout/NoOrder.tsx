import type { Gateway, PublicPaymentError } from '@tactful/core';
import { CheckoutProvider, CheckoutUnavailable, PaymentErrorBanner } from '@tactful/react';
import type { ReactNode } from 'react';
import type { Words } from '../locales/Words.js';
import { readSettings } from '../settings/settingsUrl.js';
import { useTheme } from '../settings/useTheme.js';
import { Logo } from '../shop/Logo.js';
import { support } from '../shop/support.js';
import { usePageLanguage } from './usePageLanguage.js';

interface NoOrderProps {
  readonly gateway: Gateway;
  readonly words: Words;
  readonly why: PublicPaymentError;
}

/** What stands in for the checkout when the shop's server has no order to pay. */
export function NoOrder({ gateway, words, why }: NoOrderProps): ReactNode {
  usePageLanguage(words, words.checkout);
  useTheme(readSettings(window.location.search).theme);
  return (
    <CheckoutProvider gateway={gateway} messages={words.tactful}>
      <div className="page">
        <header className="shop-header">
          <Logo />
        </header>
        <main>
          <h1>{words.checkout}</h1>
          {why.reason === 'order_not_created' ? (
            <PaymentErrorBanner
              error={why}
              handlers={{ try_again: () => window.location.reload() }}
              support={`mailto:${support}`}
            />
          ) : (
            <CheckoutUnavailable
              error={why}
              onRestart={() => window.location.assign(window.location.pathname)}
              support={`mailto:${support}`}
            />
          )}
        </main>
      </div>
    </CheckoutProvider>
  );
}
