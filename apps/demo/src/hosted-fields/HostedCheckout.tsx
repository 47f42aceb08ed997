import { stripe } from '@tactful/core/gateways/stripe';
import type { ReactNode } from 'react';
import { OpenFirst } from '../checkout/OpenFirst.js';
import { useWords } from '../locales/useWords.js';
import type { Settings } from '../settings/Settings.js';
import type { Order } from '../shop/order.js';
import { useTitleFocus } from '../useTitleFocus.js';
import { HostedForm } from './HostedForm.js';
import { SecureFields } from './SecureFields.js';
import { scriptSearch } from './scriptSearch.js';

interface HostedCheckoutProps {
  readonly order: Order;
  readonly settings: Settings;
  /** The shopper asked for it with a button that is gone, so the focus goes to the title. */
  readonly isAgain: boolean;
  readonly onPaid: (email: string) => void;
}

/** Where a shopper pays, once the shop's server has opened the payment and the gateway's script is here. */
export function HostedCheckout({ order, settings, isAgain, onPaid }: HostedCheckoutProps): ReactNode {
  const words = useWords();
  const title = useTitleFocus(isAgain);
  const search = scriptSearch(settings);
  return (
    <>
      <h1 id="checkout-title" ref={title} tabIndex={-1}>
        {words.checkout}
      </h1>
      <OpenFirst gateway={stripe} orderNumber={order.number} onAgain={() => title.current?.focus()}>
        {() => (
          <SecureFields key={search} search={search} locale={settings.locale}>
            <HostedForm order={order} onPaid={onPaid} />
          </SecureFields>
        )}
      </OpenFirst>
    </>
  );
}
