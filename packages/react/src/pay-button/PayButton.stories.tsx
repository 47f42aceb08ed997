import { type AttemptState, publicError } from '@tactful/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { tabTo } from '../../test/tabTo.js';
import { useShopWords } from '../../test/useShopWords.js';
import { PayButton, type PayButtonProps } from './PayButton.js';

function at(phase: AttemptState['phase'], error: AttemptState['error'] = null): AttemptState {
  return { phase, error, retryAt: null };
}

function OwnWords(props: PayButtonProps): ReactNode {
  return <PayButton {...props}>{useShopWords().placeOrder}</PayButton>;
}

const meta = {
  component: PayButton,
  args: { payment: at('idle'), total: { amount: 4900, currency: 'EUR' } },
} satisfies Meta<typeof PayButton>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Ready: Story = {};
export const WithoutAmount: Story = { args: { total: undefined } };
export const Paying: Story = { args: { payment: at('submitting') } };
export const AtTheBank: Story = { args: { payment: at('authenticating') } };
export const Checking: Story = { args: { payment: at('verifying') } };
export const OutcomeUnknown: Story = { args: { payment: at('unknown') } };
export const Paid: Story = { args: { payment: at('succeeded') } };
export const AfterADecline: Story = { args: { payment: at('declined') } };
/** A decline that says the order is paid already: nobody can pay again. */
export const PaidBefore: Story = { args: { payment: at('declined', publicError('already_paid')) } };
export const WordsOfYourOwn: Story = { render: (props) => <OwnWords {...props} /> };
export const Focused: Story = { play: tabTo('button') };
