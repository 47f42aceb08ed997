import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { BankPage } from '../../test/BankPage.js';
import { tabTo } from '../../test/tabTo.js';
import { useShopWords } from '../../test/useShopWords.js';
import { AuthenticationStep } from './AuthenticationStep.js';

/** The way to a bank that has its check on a page of its own. */
function BankLink(): ReactNode {
  return (
    <a className="tactful-button" data-rank="first" href="#bank">
      {useShopWords().goToBank}
    </a>
  );
}

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
export const CloseFocused: Story = { play: tabTo('button') };
export const Redirect: Story = { args: { children: <BankLink /> } };
export const NothingToConfirm: Story = {
  args: {
    payment: {
      phase: 'submitting',
      challengeEnded: () => Promise.resolve({ phase: 'submitting', error: null, retryAt: null }),
    },
  },
};
