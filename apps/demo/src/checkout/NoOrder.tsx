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
  /** `null`: the order that the address names could not be asked for. */
  readonly why: PublicPaymentError | null;
}

function reload(): void {
  window.location.reload();
}

function Why({ words, why }: Pick<NoOrderProps, 'words' | 'why'>): ReactNode {
  if (why === null) {
    const { title, body, reload: again } = words.tactful.ui.checkout_error;
    return (
      <section className="not-opened" role="alert">
        <h2>{title}</h2>
        <p>{body}</p>
        <button type="button" className="quiet-button" onClick={reload}>
          {again}
        </button>
      </section>
    );
  }
  const shared = { error: why, support: `mailto:${support}` };
  return why.reason === 'order_not_created' ? (
    <PaymentErrorBanner {...shared} handlers={{ try_again: reload }} />
  ) : (
    <CheckoutUnavailable {...shared} onRestart={() => window.location.assign(window.location.pathname)} />
  );
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
          <Why why={why} words={words} />
        </main>
      </div>
    </CheckoutProvider>
  );
}
