import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { fakeAdyen } from '../../test/hosted/fakeAdyen.js';
import { inForm } from '../../test/inForm.js';
import { sendForm } from '../../test/sendForm.js';
import type { CreateAdyenCard } from './AdyenCard.js';
import { AdyenCardFields, type AdyenCardFieldsProps } from './AdyenCardFields.js';

interface PageProps extends Omit<AdyenCardFieldsProps, 'create'> {
  readonly loads?: Parameters<typeof fakeAdyen>[0];
  readonly typed?: Parameters<typeof fakeAdyen>[1];
  readonly isBancontact?: boolean;
}

function Page({ loads, typed, isBancontact = false, ...props }: PageProps) {
  const [{ create }] = useState(() => fakeAdyen(loads, typed));
  return <AdyenCardFields {...props} create={isBancontact ? bancontact(create) : create} />;
}

/** A store that takes Bancontact alone: its cards have no security code. */
function bancontact(create: CreateAdyenCard): CreateAdyenCard {
  return (configuration) =>
    create({
      ...configuration,
      onConfigSuccess(event) {
        configuration.onConfigSuccess(event);
        configuration.onBrand({
          type: 'bcmc',
          rootNode: event.rootNode,
          brand: 'bcmc',
          cvcPolicy: 'hidden',
          cvcText: '',
        });
      },
    });
}

const meta = { component: Page, decorators: [inForm] } satisfies Meta<typeof Page>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = {};
export const Loading: Story = { args: { loads: 'never', timeout: 3_600_000 } };
export const DidNotLoad: Story = { args: { loads: 'not at all' } };
export const Filled: Story = {
  args: {
    typed: {
      encryptedCardNumber: '4242 4242 4242 4242',
      encryptedExpiryDate: '12 / 45',
      encryptedSecurityCode: '123',
    },
  },
};
export const AmericanExpress: Story = { args: { typed: { encryptedCardNumber: '3782 822463 10005' } } };
export const NoSecurityCode: Story = { args: { isBancontact: true } };
export const Incomplete: Story = {
  args: {
    typed: { encryptedCardNumber: '4242', encryptedExpiryDate: '12', encryptedSecurityCode: '1' },
  },
};
export const NotRecognized: Story = { args: { typed: { encryptedCardNumber: '4242 4242 4242 4241' } } };
export const Expired: Story = { args: { typed: { encryptedExpiryDate: '12 / 20' } } };
export const Missing: Story = {
  play: async ({ canvasElement }) => {
    while (canvasElement.querySelectorAll('[data-status="ready"]').length < 3)
      await new Promise((resolve) => setTimeout(resolve, 20));
    sendForm({ canvasElement });
  },
};
export const RefusedByTheBank: Story = {
  parameters: { problems: { card_csc: 'csc_mismatch' } },
};
