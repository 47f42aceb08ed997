import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { fakeBraintree } from '../../test/hosted/fakeBraintree.js';
import { inForm } from '../../test/inForm.js';
import { sendForm } from '../../test/sendForm.js';
import { BraintreeCardFields } from './BraintreeCardFields.js';

interface PageProps {
  readonly timeout?: number;
  readonly loads?: Parameters<typeof fakeBraintree>[0];
  readonly typed?: Parameters<typeof fakeBraintree>[1];
}

function Page({ loads, typed, ...props }: PageProps) {
  const [{ create }] = useState(() => fakeBraintree(loads, typed));
  return <BraintreeCardFields {...props} create={create} />;
}

const meta = { component: Page, decorators: [inForm] } satisfies Meta<typeof Page>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = {};
export const Loading: Story = { args: { loads: ['never'], timeout: 3_600_000 } };
export const DidNotLoad: Story = { args: { loads: ['never'], timeout: 50 } };
export const CouldNotBeMade: Story = { args: { loads: ['fails'] } };
export const Filled: Story = {
  args: { typed: { number: '4242 4242 4242 4242', expirationDate: '12 / 45', cvv: '123' } },
};
export const AmericanExpress: Story = { args: { typed: { number: '3782 822463 10005', cvv: '12' } } };
export const NotValid: Story = { args: { typed: { number: '4242', expirationDate: '12', cvv: '1' } } };
export const Expired: Story = { args: { typed: { expirationDate: '12 / 20' } } };
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
