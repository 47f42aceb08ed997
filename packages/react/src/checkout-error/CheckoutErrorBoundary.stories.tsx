import type { Meta, StoryObj } from '@storybook/react-vite';
import type { AttemptState, Phase } from '@tactful/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { userEvent, within } from 'storybook/test';
import { inShop } from '../../test/inShop.js';
import { useCheckout } from '../provider/useCheckout.js';
import { CheckoutErrorBoundary } from './CheckoutErrorBoundary.js';

interface ShopProps {
  /** Where the payment stands when the checkout crashes. */
  readonly phase: Phase;
}

/** A checkout that crashes when its button is pressed, with a payment that stands somewhere. */
function Fragile({ phase }: ShopProps): ReactNode {
  const { queryClient } = useCheckout();
  const [hasCrashed, setHasCrashed] = useState(false);
  const { mutateAsync } = useMutation(
    {
      mutationKey: ['tactful', 'payment'],
      mutationFn: (state: Pick<AttemptState, 'phase'>) => Promise.resolve(state),
    },
    queryClient,
  );
  if (hasCrashed) throw new Error('The page’s own code broke.');
  const crash = async (): Promise<void> => {
    if (phase !== 'idle') await mutateAsync({ phase });
    setHasCrashed(true);
  };
  return (
    <button type="button" onClick={() => void crash()}>
      …
    </button>
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
  args: { phase: 'idle' },
  play: ({ canvasElement }) => userEvent.click(within(canvasElement).getByRole('button')),
} satisfies Meta<typeof Fragile>;
export default meta;

type Story = StoryObj<typeof meta>;

/** As long as nothing breaks, only the checkout is there. */
export const NothingBroke: Story = { play: () => {} };
export const NoPayment: Story = {};
export const PaymentUnderWay: Story = { args: { phase: 'submitting' } };
export const OutcomeUnknown: Story = { args: { phase: 'unknown' } };
export const Paid: Story = { args: { phase: 'succeeded' } };
