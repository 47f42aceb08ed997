import type { Messages } from '@tactful/core';
import { en } from '@tactful/core/locales/en';
import type { ReactNode } from 'react';
import { CheckoutProvider } from '../src/provider/CheckoutProvider.js';
import { plainGateway } from './answers.js';
import { PlainForm, type PlainFormProps } from './PlainForm.js';

export interface FieldFormProps extends PlainFormProps {
  readonly messages?: Messages;
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
