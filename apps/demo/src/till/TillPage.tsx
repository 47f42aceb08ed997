import { CheckoutProvider } from '@tactful/react';
import { type ReactNode, useState } from 'react';
import { usePageLanguage } from '../checkout/usePageLanguage.js';
import { DeveloperBar } from '../developer/DeveloperBar.js';
import { pages } from '../developer/pages.js';
import { useLoadedWords, WordsContext } from '../locales/useWords.js';
import type { PageProps } from '../openPage.js';
import { useSettings } from '../settings/useSettings.js';
import { Logo } from '../shop/Logo.js';
import { placeOrder } from '../shop/placeOrder.js';
import { useStart } from '../shop/useStart.js';
import { readerGateway } from './readerGateway.js';
import { Till } from './Till.js';

/** What a member of staff sees at the till of the shop: one sale after the other. */
export function TillPage({ firstWords, firstOrder }: PageProps): ReactNode {
  const [chosen, change] = useSettings();
  const settings = { ...chosen, gateway: pages.till.gateway };
  const words = useLoadedWords(firstWords, settings.locale);
  const [order, setOrder] = useState(firstOrder);
  const next = useStart(async () => setOrder(await placeOrder()));
  usePageLanguage(words, words.till.title);

  return (
    <>
      <DeveloperBar page="till" settings={settings} onChange={change} />
      <WordsContext value={words}>
        <CheckoutProvider gateway={readerGateway} messages={words.tactful} disclosure={settings.policy}>
          <div className="till">
            <header>
              <Logo />
            </header>
            <main>
              <Till key={order.number} order={order} isNext={order !== firstOrder} next={next} />
            </main>
          </div>
        </CheckoutProvider>
      </WordsContext>
    </>
  );
}
