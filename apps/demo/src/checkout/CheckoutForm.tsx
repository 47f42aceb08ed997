import {
  AddressFields,
  EmailField,
  OfflineNotice,
  PaymentForm,
  PhoneField,
  type SavedMethod,
  SessionExpiry,
  useSavedMethods,
} from '@tactful/react';
import { type ReactNode, type RefObject, useState } from 'react';
import type { DemoGateway } from '../gateways/gateways.js';
import type { Purchase } from '../gateways/Purchase.js';
import { statusAtShop } from '../gateways/statusAtShop.js';
import { useWords } from '../locales/useWords.js';
import { savedMethods } from '../shop/savedMethods.js';
import { support } from '../shop/support.js';
import type { OrderState } from '../shop/useOrder.js';
import { OrderNews } from './OrderNews.js';
import type { Paid } from './Paid.js';
import { PaymentMethods } from './PaymentMethods.js';
import { ReplaceCard } from './ReplaceCard.js';
import { Wallet } from './Wallet.js';
import { useReviewedPay } from './useReviewedPay.js';

interface CheckoutFormProps extends Pick<OrderState, 'order' | 'ask'> {
  readonly purchase: Purchase;
  readonly via: Pick<DemoGateway, 'pay' | 'challenge'>;
  readonly onPaid: (paid: Paid) => void;
  readonly onAgain: () => void;
  readonly formRef: RefObject<HTMLFormElement | null>;
}

/** Where the shop is, and most of its shoppers. */
const home = 'DE';
/** How long the bank may take, in ms. */
const bankPatience = 5 * 60_000;
const firstChoice = { payment_method: 'card' };

/** The form that a shopper pays with. */
export function CheckoutForm({
  order,
  ask,
  purchase,
  via,
  onPaid,
  onAgain,
  formRef,
}: CheckoutFormProps): ReactNode {
  const words = useWords();
  const [email, setEmail] = useState('');
  const saved = useSavedMethods(savedMethods(order));
  const [replacing, setReplacing] = useState<{ method: SavedMethod; isOpen: boolean } | null>(null);
  const { pay, cardToSave } = useReviewedPay(order, purchase, via.pay);
  const showNews = async (): Promise<void> => {
    await ask({ method: 'GET' });
    formRef.current?.querySelector<HTMLElement>('.order-news .tactful-panel')?.focus();
  };
  return (
    <>
      <PaymentForm
        ref={formRef}
        aria-labelledby="checkout-title"
        defaultValues={firstChoice}
        pay={pay}
        {...(via.challenge && { challenge: via.challenge, challengeTimeout: bankPatience })}
        status={(context) => statusAtShop(purchase, context)}
        // The drawer changes the gateway, and a payment of one is nothing to another.
        order={`${order.number} ${purchase.gateway}`}
        total={order.total}
        support={`mailto:${support}`}
        handlers={{ update_order: () => void showNews().catch(reportError), refresh_session: onAgain }}
        onPaid={() => onPaid({ email, card: cardToSave() })}
      >
        {(payment) => (
          <>
            <SessionExpiry
              payment={payment}
              expiresAt={order.expiresAt}
              extend={({ signal }) => ask({ method: 'POST', path: '/session', signal })}
              onRestart={onAgain}
              support={`mailto:${support}`}
            />
            <OfflineNotice />
            <OrderNews order={order} ask={ask} />
            <section aria-labelledby="contact-title">
              <h2 id="contact-title">{words.contact}</h2>
              <EmailField onChange={(event) => setEmail(event.target.value.trim())} />
              <PhoneField optional defaultCountry={home} />
            </section>
            <PaymentMethods
              customer={order.customer}
              methods={order.methods}
              saved={saved}
              onReplace={(method) => setReplacing({ method, isOpen: true })}
            />
            <AddressFields defaultCountry={home} />
            <Wallet orderNumber={order.number} payment={payment} />
          </>
        )}
      </PaymentForm>
      {replacing && (
        <ReplaceCard
          key={replacing.method.id}
          {...replacing}
          saved={saved}
          onClose={() => setReplacing({ ...replacing, isOpen: false })}
        />
      )}
    </>
  );
}
