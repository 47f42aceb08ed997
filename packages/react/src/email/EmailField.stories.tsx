import type { Meta, StoryObj } from '@storybook/react-vite';
import { inForm } from '../../test/inForm.js';
import { sendForm } from '../../test/sendForm.js';
import { typeAndLeave } from '../../test/typeAndLeave.js';
import { EmailField } from './EmailField.js';

const meta = { component: EmailField, decorators: [inForm] } satisfies Meta<typeof EmailField>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = {};
export const Optional: Story = { args: { optional: true } };
export const Missing: Story = { play: sendForm };
export const NoAddress: Story = {
  play: typeAndLeave('ada@example'),
};
export const ASlipInTheDomain: Story = { play: typeAndLeave('ada@gmial.com') };
