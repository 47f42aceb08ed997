import type { Meta, StoryObj } from '@storybook/react-vite';
import { inForm } from '../../test/inForm.js';
import { sendForm } from '../../test/sendForm.js';
import { shows } from '../../test/shows.js';
import { tabTo } from '../../test/tabTo.js';
import { AddressFields } from './AddressFields.js';

const address = {
  billing_country: 'US',
  billing_address_line1: '500 Castro Street',
  billing_address_line2: 'Apartment 12',
  billing_city: 'Mountain View',
  billing_state: 'CA',
  billing_postal_code: '94041',
};

const meta = { component: AddressFields, decorators: [inForm] } satisfies Meta<typeof AddressFields>;
export default meta;

type Story = StoryObj<typeof meta>;

export const NoCountryYet: Story = {};
export const UnitedStates: Story = { args: { defaultCountry: 'US' } };
export const Canada: Story = { args: { defaultCountry: 'CA' } };
export const UnitedKingdom: Story = { args: { defaultCountry: 'GB' } };
export const Ireland: Story = { args: { defaultCountry: 'IE' } };
export const India: Story = { args: { defaultCountry: 'IN' } };
export const Brazil: Story = { args: { defaultCountry: 'BR' } };
export const Germany: Story = { args: { defaultCountry: 'DE' } };
export const Japan: Story = { args: { defaultCountry: 'JP' } };
export const HongKong: Story = { args: { defaultCountry: 'HK' } };
export const UnitedArabEmirates: Story = { args: { defaultCountry: 'AE' } };
export const SomeCountries: Story = {
  args: { countries: ['AT', 'CH', 'DE'], defaultCountry: 'CH' },
  play: shows('[name=billing_country] option', 4),
};
export const FilledIn: Story = { args: { defaultCountry: 'US' }, parameters: { values: address } };
export const Focused: Story = { args: { defaultCountry: 'US' }, play: tabTo('textbox') };
export const Missing: Story = { args: { defaultCountry: 'US' }, play: sendForm };
export const MissingInCanada: Story = { args: { defaultCountry: 'CA' }, play: sendForm };
export const MissingInTheUnitedKingdom: Story = { args: { defaultCountry: 'GB' }, play: sendForm };
export const MissingInTaiwan: Story = { args: { defaultCountry: 'TW' }, play: sendForm };
export const MissingInTheUnitedArabEmirates: Story = { args: { defaultCountry: 'AE' }, play: sendForm };
export const PostalCodeOfAnotherCountry: Story = {
  args: { defaultCountry: 'US' },
  parameters: { values: { ...address, billing_postal_code: 'SW1A 1AA' } },
  play: sendForm,
};
export const RefusedByTheBank: Story = {
  args: { defaultCountry: 'US' },
  parameters: {
    values: address,
    problems: { billing_address_line1: 'address_mismatch', billing_postal_code: 'postal_code_mismatch' },
  },
};
