import { readPayment, textAt } from '@tactful/core';
import { braintree } from '@tactful/core/gateways/braintree';
import { problemDetails } from '@tactful/core/gateways/problem-details';
import { CheckoutProvider, PaymentForm, type PaymentFormProps } from '@tactful/react';
import { BraintreeCardFields } from '@tactful/react/braintree';
import { en } from '@tactful/react/locales/en';
import { type HostedFields, hostedFields } from 'braintree-web';
import { useRef } from 'react';
import '@tactful/react/styles.css';

interface CheckoutProps {
  /** Your reference of what is paid. */
  readonly order: string;
  readonly authorization: string;
}

export function Checkout({ order, authorization }: CheckoutProps) {
  const card = useRef<HostedFields>(null);
  const made = useRef({ key: '', nonce: '' });
  const pay: PaymentFormProps['pay'] = async (_, { idempotencyKey, signal }) => {
    // One nonce for one key: what is sent again by itself must be the same.
    if (made.current.key !== idempotencyKey) {
      const answer: unknown = await card.current?.tokenize().catch((error: unknown) => error);
      const nonce = textAt(answer, 'nonce');
      // No money moves before there is a nonce, so this reads as "not charged".
      if (nonce === undefined) return readPayment(braintree, answer, { during: 'setup' });
      made.current = { key: idempotencyKey, nonce };
    }
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': idempotencyKey };
    const body = JSON.stringify({ paymentMethod: made.current.nonce });
    return fetch('/pay', { method: 'POST', headers, body, signal });
  };
  return (
    <CheckoutProvider gateway={problemDetails} messages={en}>
      <PaymentForm order={order} pay={pay} status={status} total={{ amount: 4900, currency: 'EUR' }}>
        <BraintreeCardFields
          create={(options) => hostedFields.create({ authorization, ...options })}
          onReady={(fields) => {
            card.current = fields;
          }}
        />
      </PaymentForm>
    </CheckoutProvider>
  );
}

const status: PaymentFormProps['status'] = ({ idempotencyKey, signal }) =>
  fetch(`/payments/${idempotencyKey}`, { signal });
