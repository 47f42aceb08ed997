import type { Meta, StoryObj } from '@storybook/react-vite';
import { inForm } from '../../test/inForm.js';
import { leave } from '../../test/leave.js';
import { sendForm } from '../../test/sendForm.js';
import { tabTo } from '../../test/tabTo.js';
import { typeAndLeave } from '../../test/typeAndLeave.js';
import { CardSecurityCodeField } from './CardSecurityCodeField.js';

const meta = { component: CardSecurityCodeField, decorators: [inForm] } satisfies Meta<
  typeof CardSecurityCodeField
>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = {};
export const FilledIn: Story = { play: typeAndLeave('123') };
export const Focused: Story = { play: tabTo('textbox') };
export const HelpFocused: Story = { play: tabTo('button') };
export const HelpOpen: Story = {
  play: async (context) => {
    await context.userEvent.click(context.canvas.getByRole('button'));
    await leave(context);
  },
};
export const Missing: Story = { play: sendForm };
export const Incomplete: Story = { play: typeAndLeave('12') };
export const RefusedByTheBank: Story = {
  parameters: { values: { card_csc: '123' }, problems: { card_csc: 'csc_mismatch' } },
};
