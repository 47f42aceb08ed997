import type { Meta, StoryObj } from '@storybook/react-vite';
import { inForm } from '../../test/inForm.js';
import { sendForm } from '../../test/sendForm.js';
import { CountryField } from './CountryField.js';

const meta = { component: CountryField, decorators: [inForm] } satisfies Meta<typeof CountryField>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = {};
export const Chosen: Story = { args: { defaultValue: 'DE' } };
export const AFew: Story = { args: { countries: ['AT', 'CH', 'DE', 'LI'] } };
export const Missing: Story = { play: sendForm };
