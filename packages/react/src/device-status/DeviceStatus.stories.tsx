import type { Meta, StoryObj } from '@storybook/react-vite';
import { type AttemptState, type Phase, type PublicReason, publicError } from '@tactful/core';
import { type ReactNode, useState } from 'react';
import { shows } from '../../test/shows.js';
import { tabTo } from '../../test/tabTo.js';
import { DeviceStatus, type DeviceStatusProps } from './DeviceStatus.js';

const at = (phase: Phase, reason: PublicReason | null = null): { readonly payment: AttemptState } => ({
  payment: { phase, error: reason && publicError(reason), retryAt: null },
});

const nothing = (): void => {};

/** The gateway was busy: the payment is sent again, counted from when the story is opened. */
function Retried(props: DeviceStatusProps): ReactNode {
  const [retryAt] = useState(() => Date.now() + 25_000);
  return <DeviceStatus {...props} payment={{ ...at('submitting', 'too_many_requests').payment, retryAt }} />;
}

const meta = {
  component: DeviceStatus,
  parameters: { page: true },
  args: {
    ...at('submitting'),
    total: { amount: 4900, currency: 'EUR' },
    onCancel: nothing,
    support: '#help',
    handlers: { try_again: nothing, use_other_method: nothing, wait_for_result: nothing },
  },
  // As after a touch: the focus is there, and no ring.
  play: () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  },
} satisfies Meta<typeof DeviceStatus>;
export default meta;

type Story = StoryObj<typeof meta>;

export const WaitingForCard: Story = {};
/** With keys, the focus is seen. */
export const Focused: Story = { play: shows('.tactful-device:focus-visible') };
export const ButtonFocused: Story = { play: tabTo('button') };
export const CannotBeCancelled: Story = {
  render: ({ payment, total }) => <DeviceStatus payment={payment} total={total} />,
};
export const TryingAgain: Story = {
  render: (props) => <Retried {...props} />,
};
/** While the bank asks, the payment may be made at any moment. */
export const BankCheck: Story = {
  args: {
    payment: {
      phase: 'authenticating',
      error: { ...publicError('authentication_required'), charged: 'unknown' },
      retryAt: null,
    },
  },
};
export const Busy: Story = { args: at('declined', 'device_busy') };
export const Offline: Story = { args: at('declined', 'device_offline') };
export const Cancelled: Story = { args: at('declined', 'device_cancelled') };
export const TimedOut: Story = { args: at('declined', 'device_timed_out') };
export const CardNotRead: Story = { args: at('declined', 'card_not_read') };
export const Declined: Story = { args: at('declined', 'generic_decline') };
/** A till whose page can do nothing about it, and names no store to ask. */
export const DeclinedWithNoWayOn: Story = {
  args: at('declined', 'generic_decline'),
  render: ({ payment, total }) => <DeviceStatus payment={payment} total={total} />,
};
export const Checking: Story = { args: at('verifying', 'connection_lost') };
export const OutcomeUnknown: Story = { args: at('unknown', 'result_unknown') };
export const StillProcessing: Story = { args: at('unknown', 'payment_processing') };
export const AlreadyPaid: Story = { args: at('declined', 'already_paid') };
export const Paid: Story = { args: at('succeeded') };
