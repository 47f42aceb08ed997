import { CardNumberElement, useElements, useStripe } from '@stripe/react-stripe-js';
import type { RequestContext } from '@tactful/core';
import {
  CardHolderField,
  EmailField,
  PaymentForm,
  type PaymentValues,
  PostalCodeField,
} from '@tactful/react';
import { StripeCardFields } from '@tactful/react/stripe';
import { type ReactNode, useState } from 'react';
import { bankCheckOf } from '../gateways/bankCheckAt.js';
import { statusAtShop } from '../gateways/statusAtShop.js';
import { useWords } from '../locales/useWords.js';
import type { Order } from '../shop/order.js';
import { support } from '../shop/support.js';
import { payWithToken } from './payWithToken.js';

interface HostedFormProps {
  readonly order: Order;
  readonly onPaid: (email: string) => void;
}

const bankCheck = bankCheckOf('stripe');

/**
 * The form that a shopper pays with. The gateway makes a token of the card in its frames, which moves no money; the
 * shop's server pays with it, under an idempotency key, so that what became of the payment can always be asked for.
 */
export function HostedForm({ order, onPaid }: HostedFormProps): ReactNode {
  const words = useWords();
  const [email, setEmail] = useState('');
  const stripe = useStripe();
  const elements = useElements();

  const pay = async (values: PaymentValues, context: RequestContext): Promise<unknown> => {
    const card = elements?.getElement(CardNumberElement);
    if (!stripe || !card) throw new Error('A form pays only when its secure fields are ready.');
    const { paymentMethod, error } = await stripe.createPaymentMethod({
      type: 'card',
      card,
      billing_details: {
        name: values.card_holder ?? '',
        email: values.email ?? '',
        address: { postal_code: values.billing_postal_code ?? '' },
      },
    });
    if (error) return { error };
    const token = paymentMethod.id;
    return payWithToken({ orderNumber: order.number, token, email: values.email ?? '' }, context);
  };

  return (
    <PaymentForm
      aria-labelledby="checkout-title"
      pay={pay}
      challenge={bankCheck}
      status={(context) => statusAtShop({ gateway: 'stripe' }, context)}
      order={`${order.number} hosted fields`}
      total={order.total}
      support={`mailto:${support}`}
      onPaid={() => onPaid(email)}
    >
      <section aria-labelledby="contact-title">
        <h2 id="contact-title">{words.contact}</h2>
        <EmailField onChange={(event) => setEmail(event.target.value.trim())} />
      </section>
      <StripeCardFields />
      <div className="billing">
        <CardHolderField />
        <PostalCodeField country="DE" />
      </div>
      <p className="card-note">{words.cardNote}</p>
    </PaymentForm>
  );
}
