import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ReactNode, useState } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { paid } from '../../test/answers.js';
import { inShop } from '../../test/inShop.js';
import { PayButton } from '../pay-button/PayButton.js';
import { usePayment } from '../usePayment.js';
import { CheckoutErrorBoundary } from './CheckoutErrorBoundary.js';

interface ShopProps {
  /** How the shop pays before the checkout crashes. Without it, it does not. */
  readonly pay: (() => unknown) | null;
  /** It crashes while it waits for the answer. @default false */
  readonly isHasty?: boolean;
}

/** A checkout that pays, and crashes when its button is pressed. */
function Fragile({ pay, isHasty = false }: ShopProps): ReactNode {
  const payment = usePayment<null>({ pay: () => pay?.() });
  const [hasCrashed, setHasCrashed] = useState(false);
  if (hasCrashed) throw new Error('The page’s own code broke.');
  const crash = async (): Promise<void> => {
    const answered = pay && payment.submit(null);
    if (!isHasty) await answered;
    setHasCrashed(true);
  };
  return (
    <PayButton payment={payment} total={{ amount: 4900, currency: 'EUR' }} onClick={() => void crash()} />
  );
}

const meta = {
  title: 'CheckoutErrorBoundary',
  component: Fragile,
  decorators: [
    (Story) => (
      <CheckoutErrorBoundary onReload={() => {}} support="#help">
        <Story />
      </CheckoutErrorBoundary>
    ),
    inShop,
  ],
  args: { pay: null },
} satisfies Meta<typeof Fragile>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Presses the button, and finds the panel of this severity in place of the checkout. */
function crashesAs(severity: 'error' | 'warning' | 'done'): NonNullable<Story['play']> {
  return async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button'));
    const panel = `.tactful-stopped[data-severity=${severity}]`;
    await waitFor(() => expect(canvasElement.querySelector(panel)).not.toBeNull());
  };
}

/** As long as nothing breaks, only the checkout is there. */
export const NothingBroke: Story = {};
export const NoPayment: Story = { play: crashesAs('error') };
export const PaymentUnderWay: Story = {
  args: { pay: () => new Promise(() => {}), isHasty: true },
  play: crashesAs('warning'),
};
export const OutcomeUnknown: Story = {
  args: { pay: () => Promise.reject(new TypeError('Failed to fetch')) },
  play: crashesAs('warning'),
};
export const Paid: Story = { args: { pay: () => paid }, play: crashesAs('done') };
