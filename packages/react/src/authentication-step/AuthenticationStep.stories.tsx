import type { Meta, StoryObj } from '@storybook/react-vite';
import { BankPage } from '../../test/BankPage.js';
import { AuthenticationStep } from './AuthenticationStep.js';

const meta = {
  component: AuthenticationStep,
  args: {
    payment: {
      phase: 'authenticating',
      challengeEnded: () => Promise.resolve({ phase: 'verifying', error: null, retryAt: null }),
    },
    children: <BankPage />,
  },
} satisfies Meta<typeof AuthenticationStep>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Iframe: Story = {};
export const Redirect: Story = { args: { children: <a href="#bank">Example Bank</a> } };
export const NothingToConfirm: Story = {
  args: {
    payment: {
      phase: 'submitting',
      challengeEnded: () => Promise.resolve({ phase: 'submitting', error: null, retryAt: null }),
    },
  },
};
