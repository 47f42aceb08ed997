import type { Meta, StoryObj } from '@storybook/react-vite';
import { publicError } from '@tactful/core';
import { type ReactNode, useState } from 'react';
import { inForm } from '../../test/inForm.js';
import { shows } from '../../test/shows.js';
import { tabTo } from '../../test/tabTo.js';
import { PaymentErrorBanner, type PaymentErrorBannerProps } from './PaymentErrorBanner.js';

const nothing = (): void => {};

const meta = {
  component: PaymentErrorBanner,
  args: {
    error: publicError('generic_decline'),
    support: '#help',
    handlers: { fix_field: nothing, try_again: nothing, use_other_method: nothing, update_order: nothing },
  },
} satisfies Meta<typeof PaymentErrorBanner>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Declined: Story = {};
export const TryAgain: Story = { args: { error: publicError('issuer_unavailable') } };
export const ActionFocused: Story = { play: tabTo('button') };
export const Warning: Story = { args: { error: publicError('price_changed') } };
export const Info: Story = { args: { error: publicError('payment_cancelled_by_shopper') } };
export const StoreProblem: Story = { args: { error: publicError('store_cannot_take_payment') } };
export const WithReference: Story = {
  args: { error: { ...publicError('store_cannot_take_payment'), reference: 'req_8Xk2LmPq4' } },
};
/** It came a second time: to try again would bring a third. */
export const TheSameAgain: Story = {
  args: { error: { ...publicError('issuer_unavailable'), actions: ['use_other_method', 'try_later'] } },
};
export const NothingIsHandled: Story = { args: { handlers: {}, support: undefined } };
/** The shopper is in the form: the banner has the focus, and is read out. */
export const InTheForm: Story = { decorators: [inForm], play: shows('.tactful-banner:focus') };

/** Counted from when the story is opened. */
function TooManyAttempts({
  wait,
  ...props
}: Partial<PaymentErrorBannerProps> & { readonly wait: number }): ReactNode {
  const [error] = useState(() => ({
    ...publicError('too_many_attempts'),
    retry: { automatic: false, afterMs: wait },
  }));
  return <PaymentErrorBanner {...props} error={error} />;
}

export const Waiting: Story = { render: (props) => <TooManyAttempts {...props} wait={45_000} /> };
export const WaitIsOver: Story = {
  render: (props) => <TooManyAttempts {...props} wait={2000} />,
  play: shows('[data-action=try_again] button'),
};
export const FieldsThatAreNotOnThePage: Story = {
  args: {
    error: {
      ...publicError('email_format'),
      issues: [
        { reason: 'email_format', field: 'email' },
        { reason: 'phone_format', field: 'phone' },
      ],
    },
  },
};
export const AmountTooSmall: Story = {
  args: { error: publicError('amount_too_small'), values: { minimum: { amount: 500, currency: 'EUR' } } },
};
export const AmountTooLarge: Story = {
  args: { error: publicError('amount_too_large'), values: { maximum: { amount: 500_000, currency: 'EUR' } } },
};
export const AmountLimitNotKnown: Story = { args: { error: publicError('amount_too_large') } };
export const CurrencyNotSupported: Story = { args: { error: publicError('currency_not_supported') } };
