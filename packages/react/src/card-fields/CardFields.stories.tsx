import type { Meta, StoryObj } from '@storybook/react-vite';
import { inForm } from '../../test/inForm.js';
import { sendForm } from '../../test/sendForm.js';
import { CardFields } from './CardFields.js';

const meta = { component: CardFields, decorators: [inForm] } satisfies Meta<typeof CardFields>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = {};
export const Filled: Story = {
  play: async ({ canvas, userEvent }) => {
    const [number, expiry, code] = canvas.getAllByRole('textbox');
    if (number && expiry && code) {
      await userEvent.type(number, '378282246310005');
      await userEvent.type(expiry, '1245');
      await userEvent.type(code, '1234');
    }
  },
};
export const Help: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button'));
  },
};
export const Missing: Story = { play: sendForm };
export const OneRefusedByTheBank: Story = { parameters: { problems: { card_csc: 'csc_mismatch' } } };
