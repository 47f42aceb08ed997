import type { Meta, StoryObj } from '@storybook/react-vite';
import { type AttemptState, type PublicReason, publicError } from '@tactful/core';
import { PaymentStatus } from './PaymentStatus.js';

const at = (phase: AttemptState['phase'], reason: PublicReason): AttemptState => ({
  phase,
  error: { ...publicError(reason), reference: 'req_8Xk2LmPq4' },
  retryAt: null,
});

const meta = {
  component: PaymentStatus,
  args: { payment: at('verifying', 'connection_lost'), onCheck: () => {}, support: '#help' },
} satisfies Meta<typeof PaymentStatus>;
export default meta;

type Story = StoryObj<typeof meta>;

export const ConnectionLost: Story = {};
export const BankCheck: Story = { args: { payment: at('authenticating', 'authentication_required') } };
export const Processing: Story = { args: { payment: at('verifying', 'payment_processing') } };
export const OutcomeUnknown: Story = { args: { payment: at('unknown', 'result_unknown') } };
export const StillProcessing: Story = { args: { payment: at('unknown', 'payment_processing') } };
export const AlreadyPaid: Story = { args: { payment: at('declined', 'already_paid') } };
export const TryingAgain: Story = {
  render: (props) => (
    <PaymentStatus
      {...props}
      payment={{ ...at('submitting', 'too_many_requests'), retryAt: Date.now() + 25_000 }}
    />
  ),
};
