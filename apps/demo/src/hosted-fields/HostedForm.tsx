import { CardNumberElement, useElements, useStripe } from '@stripe/react-stripe-js';
import { readPayment, type RequestContext } from '@tactful/core';
import { stripe } from '@tactful/core/gateways/stripe';
import {
  CardHolderField,
  EmailField,
  PaymentForm,
  type PaymentValues,
  PostalCodeField,
} from '@tactful/react';
import { StripeCardFields } from '@tactful/react/stripe';
import { type ReactNode, useRef, useState } from 'react';
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
  const stripeJs = useStripe();
  const elements = useElements();
  const made = useRef({ key: '', token: '' });

  const makeToken = async (values: PaymentValues) => {
    const card = elements?.getElement(CardNumberElement);
    if (!stripeJs || !card) throw new Error('A form pays only when its secure fields are ready.');
    return stripeJs.createPaymentMethod({
      type: 'card',
      card,
      billing_details: {
        name: values.card_holder ?? '',
        email: values.email ?? '',
        address: { postal_code: values.billing_postal_code ?? '' },
      },
    });
  };

  const pay = async (values: PaymentValues, context: RequestContext): Promise<unknown> => {
    // One token for one key: what is sent again by itself must be the same.
    if (made.current.key !== context.idempotencyKey) {
      const { paymentMethod, error } = await makeToken(values);
      if (error) return readPayment(stripe, error, { during: 'setup' });
      made.current = { key: context.idempotencyKey, token: paymentMethod.id };
    }
    const { token } = made.current;
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
