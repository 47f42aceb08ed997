import { CheckoutProvider, CheckoutUnavailable } from '@tactful/react';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { Checkout } from './checkout/Checkout.js';
import { PromoCode } from './checkout/PromoCode.js';
import type { Paid } from './checkout/Paid.js';
import { Receipt } from './checkout/Receipt.js';
import { SavedNote } from './checkout/SavedNote.js';
import { usePageLanguage } from './checkout/usePageLanguage.js';
import { DeveloperBar } from './developer/DeveloperBar.js';
import { gateways } from './gateways/gateways.js';
import { withShop } from './gateways/withShop.js';
import { useLoadedWords, WordsContext } from './locales/useWords.js';
import type { PageProps } from './openPage.js';
import { useSettings } from './settings/useSettings.js';
import { placeOrder } from './shop/placeOrder.js';
import { NotStarted } from './shop/NotStarted.js';
import { ShopPage } from './shop/ShopPage.js';
import { support } from './shop/support.js';
import { useOrder } from './shop/useOrder.js';
import { useStart } from './shop/useStart.js';

/** The shop's checkout page, under a bar for developers. */
export function App({ firstWords, firstOrder }: PageProps): ReactNode {
  const [settings, change] = useSettings();
  const words = useLoadedWords(firstWords, settings.locale);
  const { order, closed, ask, take } = useOrder(firstOrder);
  const [paid, setPaid] = useState<Paid | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const via = gateways[settings.gateway];
  const gateway = useMemo(() => withShop(via.gateway), [via]);
  usePageLanguage(words, paid === null ? words.checkout : words.thanks);

  const asked = `${settings.cart} ${settings.session} ${settings.shopper}`;
  const shown = useRef(asked);
  useEffect(() => {
    // What is to happen to the order happens when the shop's server is asked about it.
    if (shown.current !== asked) void ask({ method: 'GET' }).catch(reportError);
    shown.current = asked;
  }, [asked, ask]);

  const again = useStart(async () => {
    take(await placeOrder(order.number));
    setPaid(null);
  });

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
          <ShopPage
            order={order}
            inOrder={paid === null && closed === null && <PromoCode order={order} ask={ask} />}
          >
            {closed ? (
              <>
                <h1>{words.checkout}</h1>
                <CheckoutUnavailable error={closed} onRestart={again.begin} support={`mailto:${support}`} />
                {again.hasFailed && <NotStarted />}
              </>
            ) : paid === null ? (
              <>
                <Checkout
                  key={order.number}
                  order={order}
                  ask={ask}
                  via={via}
                  isAgain={order.number !== firstOrder.number}
                  onAgain={again.begin}
                  onPaid={setPaid}
                  formRef={form}
                />
                {again.hasFailed && <NotStarted />}
              </>
            ) : (
              <Receipt email={paid.email} orderNumber={order.number} again={again}>
                {paid.card && <SavedNote order={order} card={paid.card} />}
              </Receipt>
            )}
          </ShopPage>
        </CheckoutProvider>
      </WordsContext>
    </>
  );
}
