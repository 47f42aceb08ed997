import { CardNumberElement, Elements, useElements, useStripe } from '@stripe/react-stripe-js';
import { loadStripe } from '@stripe/stripe-js';
import { stripe } from '@tactful/core/gateways/stripe';
import { CheckoutProvider, PaymentForm } from '@tactful/react';
import { en } from '@tactful/react/locales/en';
import { StripeCardFields } from '@tactful/react/stripe';
import '@tactful/react/styles.css';

const loading = loadStripe('pk_test_…');

interface CheckoutProps {
  /** Your reference of what is paid. */
  readonly order: string;
  /** Of the one PaymentIntent of this order. */
  readonly clientSecret: string;
}

export function Checkout(props: CheckoutProps) {
  return (
    <CheckoutProvider gateway={stripe} messages={en}>
      <Elements stripe={loading} options={{ locale: 'en' }}>
        <CardForm {...props} />
      </Elements>
    </CheckoutProvider>
  );
}

function CardForm({ order, clientSecret }: CheckoutProps) {
  const gateway = useStripe();
  const elements = useElements();
  const pay = () => {
    const card = elements?.getElement(CardNumberElement);
    return card && gateway?.confirmCardPayment(clientSecret, { payment_method: { card } });
  };
  const status = async () => (await loading)?.retrievePaymentIntent(clientSecret);
  return (
    <PaymentForm
      order={order}
      pay={pay}
      status={status}
      // `pay` lasts as long as the bank's window is open.
      timeout={15 * 60_000}
      total={{ amount: 4900, currency: 'EUR' }}
    >
      <StripeCardFields />
    </PaymentForm>
  );
}
