import type { Meta, StoryObj } from '@storybook/react-vite';
import { inForm } from '../../test/inForm.js';
import { sendForm } from '../../test/sendForm.js';
import { tabTo } from '../../test/tabTo.js';
import { typeAndLeave } from '../../test/typeAndLeave.js';
import { PhoneField } from './PhoneField.js';

const meta = {
  component: PhoneField,
  decorators: [inForm],
  args: { defaultCountry: 'DE' },
} satisfies Meta<typeof PhoneField>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = {};
export const NoCountryYet: Story = { args: { defaultCountry: '' } };
export const Optional: Story = { args: { optional: true } };
export const AtHome: Story = { play: typeAndLeave('030 123456') };
export const FromAnotherCountry: Story = { play: typeAndLeave('+44 7700 900123') };
export const CountryFocused: Story = { play: tabTo('combobox') };
export const NumberFocused: Story = { play: tabTo('textbox') };
export const Missing: Story = { play: sendForm };
export const TooShort: Story = { play: typeAndLeave('12') };
export const RefusedByTheGateway: Story = {
  parameters: { values: { phone: '030 123456' }, problems: { phone: 'phone_format' } },
};
