import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { refused } from '../../test/answers.js';
import { fakeBraintree } from '../../test/hosted/fakeBraintree.js';
import { focusFrame } from '../../test/hosted/focusFrame.js';
import { inHostedForm } from '../../test/hosted/inHostedForm.js';
import { sendWhenReady } from '../../test/hosted/sendWhenReady.js';
import { tryAgain } from '../../test/hosted/tryAgain.js';
import { inShop } from '../../test/inShop.js';
import { shows } from '../../test/shows.js';
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

const meta = {
  component: Page,
  decorators: [inHostedForm, inShop],
  // A value is checked when its frame is left, which counts only while the page has the focus.
  beforeEach: () => window.focus(),
  play: shows('[data-status=ready]', 3),
} satisfies Meta<typeof Page>;
export default meta;

type Story = StoryObj<typeof meta>;

const card = { number: '4242 4242 4242 4242', expirationDate: '12 / 45', cvv: '123' };

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
  args: { typed: { ...card, number: '3782 822463 10005', cvv: '1234' } },
};
export const NotValid: Story = {
  args: { typed: { number: '4242', expirationDate: '12', cvv: '1' } },
  play: shows('[data-invalid]', 3),
};
export const Expired: Story = {
  args: { typed: { ...card, expirationDate: '12 / 20' } },
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
