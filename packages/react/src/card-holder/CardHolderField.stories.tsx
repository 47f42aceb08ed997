import type { Meta, StoryObj } from '@storybook/react-vite';
import { inForm } from '../../test/inForm.js';
import { sendForm } from '../../test/sendForm.js';
import { typeAndLeave } from '../../test/typeAndLeave.js';
import { CardHolderField } from './CardHolderField.js';

const meta = { component: CardHolderField, decorators: [inForm] } satisfies Meta<typeof CardHolderField>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = {};
export const Optional: Story = { args: { optional: true } };
export const Missing: Story = { play: sendForm };
export const ANumber: Story = {
  play: typeAndLeave('4242 4242'),
};
