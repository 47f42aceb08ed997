import type { Meta, StoryObj } from '@storybook/react-vite';
import { inForm } from '../../test/inForm.js';
import { sendForm } from '../../test/sendForm.js';
import { shows } from '../../test/shows.js';
import { tabTo } from '../../test/tabTo.js';
import { CountryField } from './CountryField.js';

const meta = { component: CountryField, decorators: [inForm] } satisfies Meta<typeof CountryField>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = {};
export const Chosen: Story = { args: { defaultValue: 'DE' } };
export const SomeCountries: Story = { args: { countries: ['AT', 'CH', 'DE'] }, play: shows('option', 4) };
export const Focused: Story = { args: { defaultValue: 'DE' }, play: tabTo('combobox') };
export const Missing: Story = { play: sendForm };
export const RefusedByTheGateway: Story = {
  parameters: { values: { billing_country: 'DE' }, problems: { billing_country: 'details_not_accepted' } },
};
