import { Elements } from '@stripe/react-stripe-js';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { refused } from '../../test/answers.js';
import { fakeStripe } from '../../test/hosted/fakeStripe.js';
import { focusFrame } from '../../test/hosted/focusFrame.js';
import { inHostedForm } from '../../test/hosted/inHostedForm.js';
import { sendWhenReady } from '../../test/hosted/sendWhenReady.js';
import { tryAgain } from '../../test/hosted/tryAgain.js';
import { inShop } from '../../test/inShop.js';
import { shows } from '../../test/shows.js';
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

const meta = {
  component: Page,
  decorators: [inHostedForm, inShop],
  // A value is checked when its frame is left, which counts only while the page has the focus.
  beforeEach: () => window.focus(),
  play: shows('[data-status=ready]', 3),
} satisfies Meta<typeof Page>;
export default meta;

type Story = StoryObj<typeof meta>;

const card = { cardNumber: '4242 4242 4242 4242', cardExpiry: '12 / 45', cardCvc: '123' };

export const Empty: Story = {};
export const Focused: Story = { args: { typed: card }, play: focusFrame };
export const Loading: Story = {
  args: { loads: ['never'], timeout: 3_600_000 },
  play: shows('[data-status=loading]', 3),
};
export const DidNotLoad: Story = {
  args: { loads: ['never'], timeout: 50 },
  play: shows('[data-status=failed]', 3),
};
export const TryingAgain: Story = {
  args: { loads: ['fails', 'never'], timeout: 3_600_000 },
  play: tryAgain,
};
export const FilledIn: Story = { args: { typed: card } };
export const AmericanExpress: Story = {
  args: { typed: { ...card, cardNumber: '3782 822463 10005', cardCvc: '1234' } },
};
export const Incomplete: Story = {
  args: { typed: { cardNumber: '4242', cardExpiry: '12', cardCvc: '1' } },
  play: shows('[data-invalid]', 3),
};
export const NotRecognized: Story = {
  args: { typed: { ...card, cardNumber: '4242 4242 4242 4241' } },
  play: shows('[data-invalid]'),
};
export const Expired: Story = {
  args: { typed: { ...card, cardExpiry: '12 / 20' } },
  play: shows('[data-invalid]'),
};
export const Missing: Story = { play: sendWhenReady };
export const ErrorFocused: Story = {
  play: async (context) => {
    await sendWhenReady(context);
    await focusFrame(context);
  },
};
export const Paying: Story = {
  args: { typed: card },
  parameters: { pay: () => new Promise(() => {}) },
  play: shows('[data-phase=submitting]'),
};
export const RefusedByTheBank: Story = {
  args: { typed: card },
  parameters: { pay: () => refused('csc_mismatch') },
  play: shows('[data-invalid]'),
};
