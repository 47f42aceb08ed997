import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { refused } from '../../test/answers.js';
import { fakeAdyen } from '../../test/hosted/fakeAdyen.js';
import { focusFrame } from '../../test/hosted/focusFrame.js';
import { inHostedForm } from '../../test/hosted/inHostedForm.js';
import { sendWhenReady } from '../../test/hosted/sendWhenReady.js';
import { tryAgain } from '../../test/hosted/tryAgain.js';
import { inShop } from '../../test/inShop.js';
import { shows } from '../../test/shows.js';
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

/** Calls every card a Bancontact card, which has no security code. */
function bancontact(create: CreateAdyenCard): CreateAdyenCard {
  return (configuration) =>
    create({
      ...configuration,
      onBrand: (event) => configuration.onBrand({ ...event, brand: 'bcmc', cvcPolicy: 'hidden' }),
    });
}

const meta = {
  component: Page,
  decorators: [inHostedForm, inShop],
  // A value is checked when its frame is left, which counts only while the page has the focus.
  beforeEach: () => window.focus(),
  play: shows('[data-status=ready]', 3),
} satisfies Meta<typeof Page>;
export default meta;

type Story = StoryObj<typeof meta>;

const card = {
  encryptedCardNumber: '4242 4242 4242 4242',
  encryptedExpiryDate: '12 / 45',
  encryptedSecurityCode: '123',
};

export const Empty: Story = {};
export const Focused: Story = { args: { typed: card }, play: focusFrame };
export const Loading: Story = {
  args: { loads: ['never'], timeout: 3_600_000 },
  play: shows('[data-status=loading]', 3),
};
export const DidNotLoad: Story = { args: { loads: ['fails'] }, play: shows('[data-status=failed]', 3) };
export const TryingAgain: Story = {
  args: { loads: ['fails', 'never'], timeout: 3_600_000 },
  play: tryAgain,
};
export const FilledIn: Story = { args: { typed: card } };
export const AmericanExpress: Story = {
  args: { typed: { ...card, encryptedCardNumber: '3782 822463 10005', encryptedSecurityCode: '1234' } },
};
export const NoSecurityCode: Story = {
  args: {
    isBancontact: true,
    typed: { encryptedCardNumber: '6703 4444 4444 4449', encryptedExpiryDate: '12 / 45' },
  },
  play: shows('.tactful-field[hidden]'),
};
export const Incomplete: Story = {
  args: { typed: { encryptedCardNumber: '4242', encryptedExpiryDate: '12', encryptedSecurityCode: '1' } },
  play: shows('[data-invalid]', 3),
};
export const NotRecognized: Story = {
  args: { typed: { ...card, encryptedCardNumber: '4242 4242 4242 4241' } },
  play: shows('[data-invalid]'),
};
export const Expired: Story = {
  args: { typed: { ...card, encryptedExpiryDate: '12 / 20' } },
  play: shows('[data-invalid]'),
};
export const Missing: Story = { play: sendWhenReady };
export const ErrorFocused: Story = {
  play: async (context) => {
    await sendWhenReady(context);
    await focusFrame(context);
  },
};
export const Paying: Story = {
  args: { typed: card },
  parameters: { pay: () => new Promise(() => {}) },
  play: shows('[data-phase=submitting]'),
};
export const RefusedByTheBank: Story = {
  args: { typed: card },
  parameters: { pay: () => refused('csc_mismatch') },
  play: shows('[data-invalid]'),
};
