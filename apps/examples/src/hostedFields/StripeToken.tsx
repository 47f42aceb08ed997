import { CardNumberElement, Elements, useElements, useStripe } from '@stripe/react-stripe-js';
import { loadStripe } from '@stripe/stripe-js';
import { readPayment } from '@tactful/core';
import { problemDetails } from '@tactful/core/gateways/problem-details';
import { stripe } from '@tactful/core/gateways/stripe';
import { CheckoutProvider, PaymentForm, type PaymentFormProps } from '@tactful/react';
import { en } from '@tactful/react/locales/en';
import { StripeCardFields } from '@tactful/react/stripe';
import { useRef } from 'react';
import '@tactful/react/styles.css';

const loading = loadStripe('pk_test_…');

export function Checkout({ order }: { order: string }) {
  return (
    <CheckoutProvider gateway={problemDetails} messages={en}>
      <Elements stripe={loading} options={{ locale: 'en' }}>
        <CardForm order={order} />
      </Elements>
    </CheckoutProvider>
  );
}

function CardForm({ order }: { order: string }) {
  const gateway = useStripe();
  const elements = useElements();
  const made = useRef({ key: '', token: '' });
  const pay: PaymentFormProps['pay'] = async (_, { idempotencyKey, signal }) => {
    // One token for one key: what is sent again by itself must be the same.
    if (made.current.key !== idempotencyKey) {
      const card = elements?.getElement(CardNumberElement);
      const answer = card && (await gateway?.createPaymentMethod({ type: 'card', card }));
      // No money moves before there is a token, so this reads as "not charged".
      if (!answer?.paymentMethod) return readPayment(stripe, answer, { during: 'setup' });
      made.current = { key: idempotencyKey, token: answer.paymentMethod.id };
    }
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': idempotencyKey };
    const body = JSON.stringify({ paymentMethod: made.current.token });
    return fetch('/pay', { method: 'POST', headers, body, signal });
  };
  const status: PaymentFormProps['status'] = ({ idempotencyKey, signal }) =>
    fetch(`/payments/${idempotencyKey}`, { signal });
  return (
    <PaymentForm order={order} pay={pay} status={status} total={{ amount: 4900, currency: 'EUR' }}>
      <StripeCardFields />
    </PaymentForm>
  );
}
