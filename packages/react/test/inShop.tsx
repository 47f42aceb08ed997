import type { Decorator } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { CheckoutProvider } from '../src/provider/CheckoutProvider.js';
import { useCheckout } from '../src/provider/useCheckout.js';
import { plainGateway } from './answers.js';

/** Puts a story into a shop whose gateway answers what the story says, in the toolbar's language. */
export const inShop: Decorator = (Story) => (
  <PlainShop>
    <Story />
  </PlainShop>
);

function PlainShop({ children }: { readonly children: ReactNode }): ReactNode {
  const { messages, disclosure } = useCheckout();
  return (
    <CheckoutProvider gateway={plainGateway} messages={messages} disclosure={disclosure}>
      {children}
    </CheckoutProvider>
  );
}
