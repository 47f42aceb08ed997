import type { Meta, StoryObj } from '@storybook/react-vite';
import { AuthenticationStep } from './AuthenticationStep.js';

/** What a bank's page may look like. It is the bank's own, in words of its own. */
const bankPage = `<!doctype html><title>Bank</title><style>body{font:16px system-ui;margin:24px}</style>
<p><b>Example Bank</b><p>Approve €49.00 to Corner Shop in your banking app.<p><label>Code <input></label> <button>OK</button>`;

const meta = {
  component: AuthenticationStep,
  args: {
    payment: {
      phase: 'authenticating',
      challengeEnded: () => Promise.resolve({ phase: 'verifying', error: null, retryAt: null }),
    },
    children: <iframe title="Example Bank" sandbox="" srcDoc={bankPage} />,
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
