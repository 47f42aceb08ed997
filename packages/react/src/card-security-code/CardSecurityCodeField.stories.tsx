import type { Meta, StoryObj } from '@storybook/react-vite';
import { inForm } from '../../test/inForm.js';
import { sendForm } from '../../test/sendForm.js';
import { typeAndLeave } from '../../test/typeAndLeave.js';
import { CardSecurityCodeField } from './CardSecurityCodeField.js';

const meta = { component: CardSecurityCodeField, decorators: [inForm] } satisfies Meta<
  typeof CardSecurityCodeField
>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = {};
export const Help: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button'));
  },
};
export const Missing: Story = { play: sendForm };
export const Incomplete: Story = {
  play: typeAndLeave('12'),
};
export const RefusedByTheBank: Story = { parameters: { problems: { card_csc: 'csc_mismatch' } } };
