import type { Meta, StoryObj } from '@storybook/react-vite';
import { inForm } from '../../test/inForm.js';
import { sendForm } from '../../test/sendForm.js';
import { tabTo } from '../../test/tabTo.js';
import { typeAndLeave } from '../../test/typeAndLeave.js';
import { CountryField } from '../country/CountryField.js';
import { PostalCodeField } from './PostalCodeField.js';

const meta = {
  component: PostalCodeField,
  decorators: [inForm],
  args: { country: 'DE' },
} satisfies Meta<typeof PostalCodeField>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Germany: Story = {};
export const FilledIn: Story = { parameters: { values: { billing_postal_code: '10115' } } };
export const UnitedStates: Story = { args: { country: 'US' } };
export const UnitedKingdom: Story = { args: { country: 'GB' } };
export const Optional: Story = { args: { optional: true } };
export const Focused: Story = { play: tabTo('textbox') };
export const ACountryWithoutPostalCodes: Story = {
  args: { country: 'AE' },
  render: (props) => (
    <>
      <CountryField defaultValue={props.country} />
      <PostalCodeField {...props} />
    </>
  ),
};
export const Missing: Story = { play: sendForm };
export const AnotherFormat: Story = { args: { country: 'CA' }, play: typeAndLeave('10115') };
export const RefusedByTheBank: Story = {
  parameters: {
    values: { billing_postal_code: '10115' },
    problems: { billing_postal_code: 'postal_code_mismatch' },
  },
};
