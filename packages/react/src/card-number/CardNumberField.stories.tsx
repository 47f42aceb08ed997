import type { Meta, StoryObj } from '@storybook/react-vite';
import type { PublicReason } from '@tactful/core';
import { inForm } from '../../test/inForm.js';
import { sendForm } from '../../test/sendForm.js';
import { tabTo } from '../../test/tabTo.js';
import { typeAndLeave } from '../../test/typeAndLeave.js';
import { CardNumberField } from './CardNumberField.js';

const meta = { component: CardNumberField, decorators: [inForm] } satisfies Meta<typeof CardNumberField>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = {};
export const Visa: Story = { play: typeAndLeave('4242424242424242') };
export const Mastercard: Story = { play: typeAndLeave('5555555555554444') };
export const AmericanExpress: Story = { play: typeAndLeave('378282246310005') };
export const DinersClub: Story = { play: typeAndLeave('30569309025904') };
export const Discover: Story = { play: typeAndLeave('6011111111111117') };
export const Jcb: Story = { play: typeAndLeave('3566002020360505') };
export const UnionPay: Story = { play: typeAndLeave('6205500000000000004') };
export const Maestro: Story = { play: typeAndLeave('6759649826438453') };
export const ABrandWithoutMark: Story = { play: typeAndLeave('2200000000000053') };
export const Focused: Story = { play: tabTo('textbox') };
export const Missing: Story = { play: sendForm };
export const TooShort: Story = { play: typeAndLeave('4242 42') };
export const NotRecognized: Story = { play: typeAndLeave('4242424242424241') };
export const BrandNotAccepted: Story = {
  play: typeAndLeave('378282246310005'),
  args: { brands: ['visa', 'mastercard'] },
};
export const RefusedByTheBank: Story = refused('card_number_not_recognized');
export const KindOfCardNotAccepted: Story = refused('card_type_not_accepted');
export const CountryOfCardNotAccepted: Story = refused('card_country_not_accepted');

/** What nobody can know of a number before it is sent. */
function refused(card_number: PublicReason): Story {
  return { parameters: { values: { card_number: '4242 4242 4242 4242' }, problems: { card_number } } };
}
