import type { Meta, StoryObj } from '@storybook/react-vite';
import { publicError } from '@tactful/core';
import { inForm } from '../../test/inForm.js';
import { PaymentMethod } from '../payment-method-list/PaymentMethod.js';
import { PaymentMethodList } from '../payment-method-list/PaymentMethodList.js';
import { WalletButton } from './WalletButton.js';

const meta = {
  component: WalletButton,
  args: {
    wallet: 'Google Pay',
    handlers: { use_other_method: () => {} },
    children: (
      <button type="button" className="tactful-pay">
        Google Pay
      </button>
    ),
  },
} satisfies Meta<typeof WalletButton>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Ready: Story = {};
export const Loading: Story = { args: { isLoading: true } };
export const NotOffered: Story = { args: { unavailable: 'payment_method_not_offered' } };
export const Unavailable: Story = { args: { unavailable: 'payment_method_unavailable' } };
export const NotSetUp: Story = { args: { error: publicError('wallet_not_set_up') } };
export const Cancelled: Story = { args: { error: publicError('payment_cancelled_by_shopper') } };
export const WindowBlocked: Story = { args: { error: publicError('payment_window_blocked') } };
export const Declined: Story = { args: { error: publicError('payment_method_declined') } };
/** Where the page knows no other method, nothing leads there. */
export const NothingIsHandled: Story = {
  args: { error: publicError('payment_method_declined'), handlers: {} },
};
export const AmongTheMethods: Story = {
  decorators: [inForm],
  args: { error: publicError('payment_cancelled_by_shopper'), handlers: {} },
  render: (props) => (
    <PaymentMethodList>
      <PaymentMethod value="google_pay" label="Google Pay">
        <WalletButton {...props} />
      </PaymentMethod>
      <PaymentMethod value="paypal" label="PayPal" />
    </PaymentMethodList>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('radio', { name: 'Google Pay' }));
  },
};
