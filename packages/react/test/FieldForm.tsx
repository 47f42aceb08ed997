import type { CheckoutMessages } from '../src/CheckoutMessages.js';
import { en } from '../src/locales/en.js';
import type { ReactNode } from 'react';
import { CheckoutProvider } from '../src/provider/CheckoutProvider.js';
import { plainGateway } from './answers.js';
import { PlainForm, type PlainFormProps } from './PlainForm.js';

export interface FieldFormProps extends PlainFormProps {
  readonly messages?: CheckoutMessages;
}

/** A checkout of the fields under test, with a button to send them. */
export function FieldForm({ messages = en, children, ...props }: FieldFormProps): ReactNode {
  return (
    <CheckoutProvider gateway={plainGateway} messages={messages}>
      <PlainForm {...props}>
        {children}
        <button type="submit">Send</button>
      </PlainForm>
    </CheckoutProvider>
  );
}
