import type { Decorator } from '@storybook/react-vite';
import { type ReactNode, useEffect, useRef } from 'react';
import { useWatch } from 'react-hook-form';
import { PaymentForm, type PaymentFormProps } from '../../src/payment-form/PaymentForm.js';
import { PlainForm } from '../PlainForm.js';

/** Puts secure fields into a form. With the parameter `pay` it pays as soon as all of them are filled. */
export const inHostedForm: Decorator = (Story, { parameters }) => {
  const pay = payIn(parameters);
  if (pay === undefined)
    return (
      <PlainForm>
        <Story />
      </PlainForm>
    );
  return (
    <PaymentForm pay={pay} total={{ amount: 4900, currency: 'EUR' }}>
      <Story />
      <PayWhenFilled />
    </PaymentForm>
  );
};

function payIn({ pay }: { readonly pay?: PaymentFormProps['pay'] }): PaymentFormProps['pay'] | undefined {
  return pay;
}

/** What is in a frame, a story cannot know before the form does. */
function PayWhenFilled(): ReactNode {
  const place = useRef<HTMLSpanElement>(null);
  const values: unknown[] = useWatch({ name: ['card_number', 'card_expiry', 'card_csc'] });
  const isFilled = values.every(Boolean);
  useEffect(() => {
    if (isFilled) place.current?.closest('form')?.requestSubmit();
  }, [isFilled]);
  return <span ref={place} hidden />;
}
