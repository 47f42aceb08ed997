import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { tabTo } from '../../test/tabTo.js';
import { useCheckout } from '../provider/useCheckout.js';
import { PayButton } from './PayButton.js';

const meta = {
  component: PayButton,
  args: { phase: 'idle', total: { amount: 4900, currency: 'EUR' } },
} satisfies Meta<typeof PayButton>;
export default meta;

type Story = StoryObj<typeof meta>;

function PaidBeforeButton(): ReactNode {
  const { messages } = useCheckout();
  return (
    <PayButton phase="declined" aria-disabled>
      {messages.reasons.already_paid.title}
    </PayButton>
  );
}

export const Ready: Story = {};
export const WithoutAmount: Story = { args: { total: undefined } };
export const Paying: Story = { args: { phase: 'submitting' } };
export const AtTheBank: Story = { args: { phase: 'authenticating' } };
export const Checking: Story = { args: { phase: 'verifying' } };
export const OutcomeUnknown: Story = { args: { phase: 'unknown' } };
export const Paid: Story = { args: { phase: 'succeeded' } };
export const AfterADecline: Story = { args: { phase: 'declined' } };
/** A decline that says the order is paid already: `PaymentForm` lets nobody pay again. */
export const PaidBefore: Story = { render: () => <PaidBeforeButton /> };
export const WordsOfYourOwn: Story = { args: { children: 'Zahlungspflichtig bestellen', lang: 'de' } };
export const Focused: Story = { play: tabTo('button') };
