import { AddressFields, EmailField, PaymentForm, PhoneField } from '@tactful/react';
import { type ReactNode, type Ref, useState } from 'react';
import { payAtShop } from '../gateways/payAtShop.js';
import type { Pay, Purchase } from '../gateways/Purchase.js';
import { statusAtShop } from '../gateways/statusAtShop.js';
import { useWords } from '../locales/useWords.js';
import type { Order } from '../shop/order.js';
import { support } from '../shop/support.js';
import { PaymentMethods } from './PaymentMethods.js';

interface CheckoutFormProps {
  readonly order: Order;
  readonly purchase: Purchase;
  /** Pays with a card that the shopper types. */
  readonly pay: Pay;
  readonly onPaid: (email: string) => void;
  readonly formRef: Ref<HTMLFormElement>;
}

/** Where the shop is, and most of its shoppers. */
const home = 'DE';
const firstChoice = { payment_method: 'card' };

/** The form that a shopper pays with. */
export function CheckoutForm({ order, purchase, pay, onPaid, formRef }: CheckoutFormProps): ReactNode {
  const words = useWords();
  const [email, setEmail] = useState('');
  return (
    <PaymentForm
      ref={formRef}
      aria-labelledby="checkout-title"
      defaultValues={firstChoice}
      // All but a new card is paid by the shop's server: it has the token of it, and the page has not.
      pay={(values, context) =>
        (values['payment_method'] === 'card' ? pay : payAtShop)(purchase, values, context)
      }
      status={(context) => statusAtShop(purchase, context)}
      // The drawer changes the gateway, and a payment of one is nothing to another.
      order={`${order.number} ${purchase.gateway}`}
      total={order.total}
      support={`mailto:${support}`}
      onPaid={() => onPaid(email)}
    >
      <section aria-labelledby="contact-title">
        <h2 id="contact-title">{words.contact}</h2>
        <EmailField onChange={(event) => setEmail(event.target.value.trim())} />
        <PhoneField optional defaultCountry={home} />
      </section>
      <PaymentMethods methods={order.methods} />
      <AddressFields defaultCountry={home} />
    </PaymentForm>
  );
}
