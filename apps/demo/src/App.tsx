import { CheckoutProvider } from '@tactful/react';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { Checkout } from './checkout/Checkout.js';
import { OrderAside, OrderDetails } from './checkout/OrderSummary.js';
import { Receipt } from './checkout/Receipt.js';
import { useIsWide } from './checkout/useIsWide.js';
import { usePageLanguage } from './checkout/usePageLanguage.js';
import { DeveloperBar } from './developer/DeveloperBar.js';
import { sandboxFetch } from './developer/sandboxFetch.js';
import { gateways } from './gateways/gateways.js';
import { useLoadedWords, WordsContext } from './locales/useWords.js';
import type { Words } from './locales/Words.js';
import { useSettings } from './settings/useSettings.js';
import { Logo } from './shop/Logo.js';
import { newOrder } from './shop/order.js';
import { support } from './shop/support.js';

/** The shop's checkout page, under a bar for developers. */
export function App({ firstWords }: { readonly firstWords: Words }): ReactNode {
  const [settings, change] = useSettings();
  const words = useLoadedWords(firstWords, settings.locale);
  const [order, setOrder] = useState(newOrder);
  const [paidBy, setPaidBy] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const isWide = useIsWide();
  const { gateway, connect } = gateways[settings.gateway];
  const { scenario, latency } = settings;
  const fetch = useMemo(() => sandboxFetch({ scenario, latency }), [scenario, latency]);
  const gatewayCalls = useMemo(() => connect(order, fetch), [connect, order, fetch]);
  usePageLanguage(words, paidBy === null ? words.checkout : words.thanks);

  return (
    <>
      <DeveloperBar settings={settings} onChange={change} form={form} />
      <WordsContext value={words}>
        <CheckoutProvider
          key={settings.gateway}
          gateway={gateway}
          messages={words.tactful}
          disclosure={settings.policy}
        >
          <div className="page">
            <header className="shop-header">
              <Logo />
            </header>
            {!isWide && <OrderDetails order={order} />}
            <main>
              {paidBy === null ? (
                <Checkout order={order} gatewayCalls={gatewayCalls} onPaid={setPaidBy} formRef={form} />
              ) : (
                <Receipt
                  email={paidBy}
                  orderNumber={order.number}
                  onShopAgain={() => {
                    setOrder(newOrder);
                    setPaidBy(null);
                  }}
                />
              )}
            </main>
            {isWide && <OrderAside order={order} />}
            <footer className="shop-footer">
              <p>{words.returns}</p>
              <p>
                {words.questions}: <a href={`mailto:${support}`}>{support}</a>
              </p>
            </footer>
          </div>
        </CheckoutProvider>
      </WordsContext>
    </>
  );
}
