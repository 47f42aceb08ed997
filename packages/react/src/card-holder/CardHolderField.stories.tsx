import type { Meta, StoryObj } from '@storybook/react-vite';
import { inForm } from '../../test/inForm.js';
import { sendForm } from '../../test/sendForm.js';
import { tabTo } from '../../test/tabTo.js';
import { typeAndLeave } from '../../test/typeAndLeave.js';
import { CardHolderField } from './CardHolderField.js';

const meta = { component: CardHolderField, decorators: [inForm] } satisfies Meta<typeof CardHolderField>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = {};
export const FilledIn: Story = { parameters: { values: { card_holder: 'Ada Lovelace' } } };
export const Optional: Story = { args: { optional: true } };
export const Focused: Story = { play: tabTo('textbox') };
export const Missing: Story = { play: sendForm };
export const ANumber: Story = { play: typeAndLeave('4242 4242') };
export const RefusedByTheGateway: Story = {
  parameters: {
    values: { card_holder: 'Ada Lovelace 2' },
    problems: { card_holder: 'card_holder_not_accepted' },
  },
};
