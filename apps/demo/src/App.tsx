import { CheckoutProvider } from '@tactful/react';
import { type ReactNode, useRef, useState } from 'react';
import { Checkout } from './checkout/Checkout.js';
import { Receipt } from './checkout/Receipt.js';
import { usePageLanguage } from './checkout/usePageLanguage.js';
import { DeveloperBar } from './developer/DeveloperBar.js';
import { gateways } from './gateways/gateways.js';
import { useLoadedWords, WordsContext } from './locales/useWords.js';
import type { Words } from './locales/Words.js';
import { useSettings } from './settings/useSettings.js';
import type { Order } from './shop/order.js';
import { placeOrder } from './shop/placeOrder.js';
import { ShopPage } from './shop/ShopPage.js';

interface AppProps {
  readonly firstWords: Words;
  readonly firstOrder: Order;
}

/** The shop's checkout page, under a bar for developers. */
export function App({ firstWords, firstOrder }: AppProps): ReactNode {
  const [settings, change] = useSettings();
  const words = useLoadedWords(firstWords, settings.locale);
  const [order, setOrder] = useState(firstOrder);
  const [paidBy, setPaidBy] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const via = gateways[settings.gateway];
  usePageLanguage(words, paidBy === null ? words.checkout : words.thanks);

  const handleShopAgain = async (): Promise<void> => {
    setOrder(await placeOrder());
    setPaidBy(null);
  };

  return (
    <>
      <DeveloperBar settings={settings} onChange={change} form={form} />
      <WordsContext value={words}>
        <CheckoutProvider
          key={settings.gateway}
          gateway={via.gateway}
          messages={words.tactful}
          disclosure={settings.policy}
        >
          <ShopPage order={order}>
            {paidBy === null ? (
              <Checkout
                order={order}
                via={via}
                isAgain={order !== firstOrder}
                onPaid={setPaidBy}
                formRef={form}
              />
            ) : (
              <Receipt
                email={paidBy}
                orderNumber={order.number}
                onShopAgain={() => void handleShopAgain().catch(reportError)}
              />
            )}
          </ShopPage>
        </CheckoutProvider>
      </WordsContext>
    </>
  );
}
