import { CardFields, CardHolderField, EmailField, PaymentForm, PostalCodeField } from '@tactful/react';
import { type ReactNode, type Ref, useState } from 'react';
import type { GatewayCalls } from '../gateways/GatewayCalls.js';
import { useWords } from '../locales/useWords.js';
import type { Order } from '../shop/order.js';
import { support } from '../shop/support.js';
import { PhoneField } from './PhoneField.js';

interface CheckoutProps {
  readonly order: Order;
  readonly gatewayCalls: GatewayCalls;
  readonly onPaid: (email: string) => void;
  readonly formRef: Ref<HTMLFormElement>;
}

/** The form that a shopper pays with. */
export function Checkout({ order, gatewayCalls, onPaid, formRef }: CheckoutProps): ReactNode {
  const words = useWords();
  const [email, setEmail] = useState('');
  return (
    <>
      <h1 id="checkout-title">{words.checkout}</h1>
      <PaymentForm
        ref={formRef}
        aria-labelledby="checkout-title"
        pay={gatewayCalls.pay}
        status={gatewayCalls.status}
        total={order.total}
        support={`mailto:${support}`}
        onPaid={() => onPaid(email)}
      >
        <section aria-labelledby="contact-title">
          <h2 id="contact-title">{words.contact}</h2>
          <EmailField onChange={(event) => setEmail(event.target.value.trim())} />
          <PhoneField />
        </section>
        <CardFields />
        <div className="billing">
          <CardHolderField />
          <PostalCodeField country="DE" />
        </div>
      </PaymentForm>
    </>
  );
}
