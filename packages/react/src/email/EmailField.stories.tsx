import type { Meta, StoryObj } from '@storybook/react-vite';
import { inForm } from '../../test/inForm.js';
import { sendForm } from '../../test/sendForm.js';
import { tabTo } from '../../test/tabTo.js';
import { typeAndLeave } from '../../test/typeAndLeave.js';
import { EmailField } from './EmailField.js';

const meta = { component: EmailField, decorators: [inForm] } satisfies Meta<typeof EmailField>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = {};
export const FilledIn: Story = { parameters: { values: { email: 'ada@example.com' } } };
export const Optional: Story = { args: { optional: true } };
export const Focused: Story = { play: tabTo('textbox') };
export const Missing: Story = { play: sendForm };
export const NotAnAddress: Story = { play: typeAndLeave('ada@example') };
export const ASlipInTheDomain: Story = { play: typeAndLeave('ada@gmial.com') };
export const SuggestionFocused: Story = {
  play: async (context) => {
    await typeAndLeave('ada@gmial.com')(context);
    await tabTo('button')(context);
  },
};
export const RefusedByTheGateway: Story = {
  parameters: { values: { email: 'ada@example.c' }, problems: { email: 'email_format' } },
};
