'use client';

import type { Amount } from '@tactful/core';
import { problemDetails } from '@tactful/core/gateways/problem-details';
import { type CheckoutMessages, CheckoutProvider, PaymentForm, type PaymentFormProps } from '@tactful/react';
import type { ReactNode } from 'react';
import { tokenize } from './tokenize';

interface CheckoutProps {
  readonly messages: CheckoutMessages;
  readonly total: Amount;
  readonly children: ReactNode;
}

/** What the page cannot hand over from the server: a gateway and `pay` are functions. */
export function Checkout({ messages, total, children }: CheckoutProps): ReactNode {
  return (
    <CheckoutProvider gateway={problemDetails} messages={messages}>
      <PaymentForm pay={pay} total={total}>
        {children}
      </PaymentForm>
    </CheckoutProvider>
  );
}

const pay: PaymentFormProps['pay'] = async (values, { idempotencyKey, signal }) =>
  fetch('/pay', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': idempotencyKey },
    body: JSON.stringify({ paymentMethod: await tokenize(values, signal) }),
    signal,
  });
