import type { PaymentError } from '@tactful/core';
import type { CheckoutMessages } from '../src/CheckoutMessages.js';
import { en } from '../src/locales/en.js';
import type { ReactNode } from 'react';
import { CheckoutProvider } from '../src/provider/CheckoutProvider.js';
import { Field } from '../src/field/Field.js';
import { FieldError } from '../src/field/FieldError.js';
import { Input } from '../src/field/Input.js';
import { Label } from '../src/field/Label.js';
import { PaymentForm, type PaymentFormProps } from '../src/payment-form/PaymentForm.js';
import { plainGateway } from './answers.js';

/** The props of the form, each by itself: a test may leave out what `challenge` needs. */
export interface ShopProps extends Partial<Omit<PaymentFormProps, never>> {
  readonly messages?: CheckoutMessages;
  readonly onPaymentError?: (error: PaymentError) => void;
}

const required = { card_number_missing: (value: string) => value !== '' };

const payNothing = (): null => null;
const ignore = (): void => {};

/** A small checkout: two plain fields that may be empty and one that may not. */
export function Shop({
  messages = en,
  pay = payNothing,
  onPaymentError = ignore,
  status,
  challenge,
  challengeTimeout,
  ...props
}: ShopProps): ReactNode {
  const bank = status ? { status, challenge, challengeTimeout } : {};
  return (
    <CheckoutProvider gateway={plainGateway} messages={messages} onPaymentError={onPaymentError}>
      <PaymentForm pay={pay} total={{ amount: 4900, currency: 'EUR' }} {...props} {...bank}>
        {props.children ?? <PlainFields />}
      </PaymentForm>
    </CheckoutProvider>
  );
}

function PlainFields(): ReactNode {
  return (
    <>
      <PlainField name="email" />
      <PlainField name="card_number" rules={required} />
      <PlainField name="card_expiry" />
      <PlainField name="card_csc" />
    </>
  );
}

function PlainField(props: { name: string; rules?: typeof required }): ReactNode {
  return (
    <Field {...props}>
      <Label />
      <Input />
      <FieldError />
    </Field>
  );
}
