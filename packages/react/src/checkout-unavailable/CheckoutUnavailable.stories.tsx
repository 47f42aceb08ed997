import type { Meta, StoryObj } from '@storybook/react-vite';
import { publicError } from '@tactful/core';
import { CheckoutUnavailable } from './CheckoutUnavailable.js';

const meta = {
  component: CheckoutUnavailable,
  args: { error: publicError('session_not_valid'), onRestart: () => {}, support: '#help' },
} satisfies Meta<typeof CheckoutUnavailable>;
export default meta;

type Story = StoryObj<typeof meta>;

export const SessionNotValid: Story = {};
export const SessionExpired: Story = { args: { error: publicError('session_expired') } };
export const PaymentLinkExpired: Story = { args: { error: publicError('payment_link_expired') } };
export const PaymentLinkInactive: Story = { args: { error: publicError('payment_link_inactive') } };
/** A page that can neither start again nor say where the store is. */
export const NoWayOn: Story = { render: ({ error }) => <CheckoutUnavailable error={error} /> };
export const TakesTheFocus: Story = { args: { takesFocus: true } };
export const AccountNotFound: Story = { args: { error: publicError('account_not_found') } };
