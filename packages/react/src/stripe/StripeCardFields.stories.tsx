import { Elements } from '@stripe/react-stripe-js';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { fakeStripe } from '../../test/hosted/fakeStripe.js';
import { inForm } from '../../test/inForm.js';
import { sendForm } from '../../test/sendForm.js';
import { StripeCardFields, type StripeCardFieldsProps } from './StripeCardFields.js';

interface PageProps extends StripeCardFieldsProps {
  readonly loads?: Parameters<typeof fakeStripe>[0];
  readonly typed?: Parameters<typeof fakeStripe>[1];
}

function Page({ loads, typed, ...props }: PageProps) {
  const [{ stripe }] = useState(() => fakeStripe(loads, typed));
  return (
    <Elements stripe={stripe}>
      <StripeCardFields {...props} />
    </Elements>
  );
}

const meta = { component: Page, decorators: [inForm] } satisfies Meta<typeof Page>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = {};
export const Loading: Story = { args: { loads: 'never', timeout: 3_600_000 } };
export const DidNotLoad: Story = { args: { loads: 'never', timeout: 50 } };
export const Filled: Story = {
  args: {
    typed: {
      cardNumber: '4242 4242 4242 4242',
      cardExpiry: '12 / 45',
      cardCvc: '123',
    },
  },
};
export const Incomplete: Story = {
  args: {
    typed: {
      cardNumber: '4242',
      cardExpiry: '12',
      cardCvc: '1',
    },
  },
};
export const AmericanExpress: Story = { args: { typed: { cardNumber: '3782 822463 10005' } } };
export const NotRecognized: Story = { args: { typed: { cardNumber: '4242 4242 4242 4241' } } };
export const Expired: Story = { args: { typed: { cardExpiry: '12 / 20' } } };
export const Missing: Story = {
  play: async ({ canvasElement }) => {
    while (canvasElement.querySelectorAll('[data-status="ready"]').length < 3)
      await new Promise((resolve) => setTimeout(resolve, 20));
    sendForm({ canvasElement });
  },
};
export const RefusedByTheBank: Story = {
  parameters: { problems: { card_csc: 'csc_mismatch' } },
};
