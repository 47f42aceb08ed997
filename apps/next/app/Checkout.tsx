'use client';

import { type Amount, readPayment } from '@tactful/core';
import { problemDetails } from '@tactful/core/gateways/problem-details';
import { stripe } from '@tactful/core/gateways/stripe';
import { type CheckoutMessages, CheckoutProvider, PaymentForm, type PaymentFormProps } from '@tactful/react';
import type { ReactNode } from 'react';
import { tokenize } from './tokenize';

interface CheckoutProps {
  readonly messages: CheckoutMessages;
  /** Your reference of what is paid: through a reload and in a second tab it is one payment. */
  readonly order: string;
  readonly total: Amount;
  readonly children: ReactNode;
}

/** What the page cannot hand over from the server: a gateway and `pay` are functions. */
export function Checkout({ messages, order, total, children }: CheckoutProps): ReactNode {
  return (
    <CheckoutProvider gateway={problemDetails} messages={messages}>
      <PaymentForm order={order} pay={pay} status={status} total={total}>
        {children}
      </PaymentForm>
    </CheckoutProvider>
  );
}

const pay: PaymentFormProps['pay'] = async (values, { idempotencyKey, signal }) => {
  const paymentMethod = await tokenize(values, idempotencyKey, signal).catch((error: unknown) => error);
  // No money moves before there is a token, so this reads as "not charged".
  if (typeof paymentMethod !== 'string') return readPayment(stripe, paymentMethod, { during: 'setup' });
  return fetch('/pay', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': idempotencyKey },
    body: JSON.stringify({ paymentMethod }),
    signal,
  });
};

const status: PaymentFormProps['status'] = ({ idempotencyKey, signal }) =>
  fetch(`/payments/${idempotencyKey}`, { signal });
