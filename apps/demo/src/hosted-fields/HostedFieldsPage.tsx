import { stripe } from '@tactful/core/gateways/stripe';
import { CheckoutProvider } from '@tactful/react';
import { type ReactNode, useState } from 'react';
import { Receipt } from '../checkout/Receipt.js';
import { usePageLanguage } from '../checkout/usePageLanguage.js';
import { DeveloperBar } from '../developer/DeveloperBar.js';
import { pages } from '../developer/pages.js';
import { useLoadedWords, WordsContext } from '../locales/useWords.js';
import type { PageProps } from '../openPage.js';
import { useSettings } from '../settings/useSettings.js';
import { placeOrder } from '../shop/placeOrder.js';
import { useStart } from '../shop/useStart.js';
import { ShopPage } from '../shop/ShopPage.js';
import { HostedCheckout } from './HostedCheckout.js';

/** The shop's checkout page, where the card is typed into frames of the gateway. */
export function HostedFieldsPage({ firstWords, firstOrder }: PageProps): ReactNode {
  const [chosen, change] = useSettings();
  const settings = { ...chosen, gateway: pages['hosted-fields'].gateway };
  const words = useLoadedWords(firstWords, settings.locale);
  const [order, setOrder] = useState(firstOrder);
  const [paidBy, setPaidBy] = useState<string | null>(null);
  usePageLanguage(words, paidBy === null ? words.checkout : words.thanks);

  const again = useStart(async () => {
    setOrder(await placeOrder());
    setPaidBy(null);
  });

  return (
    <>
      <DeveloperBar page="hosted-fields" settings={settings} onChange={change} />
      <WordsContext value={words}>
        <CheckoutProvider gateway={stripe} messages={words.tactful} disclosure={settings.policy}>
          <ShopPage order={order}>
            {paidBy === null ? (
              <HostedCheckout
                order={order}
                settings={settings}
                isAgain={order !== firstOrder}
                onPaid={setPaidBy}
              />
            ) : (
              <Receipt email={paidBy} orderNumber={order.number} again={again} />
            )}
          </ShopPage>
        </CheckoutProvider>
      </WordsContext>
    </>
  );
}
