import type { Meta, StoryObj } from '@storybook/react-vite';
import type { PublicReason } from '@tactful/core';
import type { ReactNode } from 'react';
import { userEvent, within } from 'storybook/test';
import { refused } from '../../test/answers.js';
import { inShop } from '../../test/inShop.js';
import { tabTo } from '../../test/tabTo.js';
import { PromoCodeField } from './PromoCodeField.js';
import { usePromoCode } from './usePromoCode.js';

interface OrderProps {
  readonly applied?: string;
  /** What the shop's server answers. */
  readonly answer?: unknown;
}

const taken = {};

/** An order whose server answers what the story says. */
function Order({ applied, answer = taken }: OrderProps): ReactNode {
  const promoCode = usePromoCode({ apply: () => answer, remove: () => answer, applied });
  return <PromoCodeField promoCode={promoCode} values={{ minimum: { amount: 5000, currency: 'EUR' } }} />;
}

const meta = {
  title: 'PromoCodeField',
  component: Order,
  decorators: [inShop],
} satisfies Meta<typeof Order>;
export default meta;

type Story = StoryObj<typeof meta>;

const apply: Story['play'] = async ({ canvasElement }) => {
  await userEvent.type(within(canvasElement).getByRole('textbox'), 'SAVE10{Enter}');
};
const refusedFor = (reason: PublicReason): Story => ({ args: { answer: refused(reason) }, play: apply });
const never = new Promise<never>(() => {});

export const Empty: Story = {};
export const Focused: Story = { play: tabTo('textbox') };
export const Missing: Story = {
  play: ({ canvasElement }) => userEvent.click(within(canvasElement).getByRole('button')),
};
export const Applying: Story = { args: { answer: never }, play: apply };
export const Applied: Story = { play: apply };
export const RemoveFocused: Story = { args: { applied: 'SAVE10' }, play: tabTo('button') };
export const Removing: Story = {
  args: { applied: 'SAVE10', answer: never },
  play: ({ canvasElement }) => userEvent.click(within(canvasElement).getByRole('button')),
};
export const NotRemoved: Story = {
  ...Removing,
  args: { applied: 'SAVE10', answer: refused('service_unavailable') },
};
export const NotRecognized = refusedFor('promo_code_not_recognized');
export const Inactive = refusedFor('promo_code_inactive');
export const Expired = refusedFor('promo_code_expired');
export const UsedUp = refusedFor('promo_code_used_up');
export const AlreadyUsed = refusedFor('promo_code_already_used');
export const NotForTheAccount = refusedFor('promo_code_not_for_account');
export const MinimumNotMet = refusedFor('promo_code_minimum_not_met');
export const FirstOrderOnly = refusedFor('promo_code_first_order_only');
export const NotAccepted = refusedFor('promo_codes_not_accepted');
export const AnotherCurrency = refusedFor('promo_code_currency_mismatch');
export const CannotCombine = refusedFor('promo_code_cannot_combine');
export const Offline = refusedFor('offline');
export const NotChecked = refusedFor('service_unavailable');
