import type { Amount } from '@tactful/core';
import { CardFields, CardHolderField, EmailField, PaymentForm, PostalCodeField } from '@tactful/react';
import { type ReactNode, type Ref, useState } from 'react';
import type { Pay, Purchase } from '../gateways/Purchase.js';
import { statusAtShop } from '../gateways/statusAtShop.js';
import { useWords } from '../locales/useWords.js';
import { support } from '../shop/support.js';
import { PhoneField } from './PhoneField.js';

interface CheckoutFormProps {
  readonly order: string;
  readonly purchase: Purchase;
  readonly pay: Pay;
  readonly total: Amount;
  readonly onPaid: (email: string) => void;
  readonly formRef: Ref<HTMLFormElement>;
}

/** The form that a shopper pays with. */
export function CheckoutForm({ order, purchase, pay, total, onPaid, formRef }: CheckoutFormProps): ReactNode {
  const words = useWords();
  const [email, setEmail] = useState('');
  return (
    <PaymentForm
      ref={formRef}
      aria-labelledby="checkout-title"
      pay={(values, context) => pay(purchase, values, context)}
      status={(context) => statusAtShop(purchase, context)}
      order={order}
      total={total}
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
  );
}
