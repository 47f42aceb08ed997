import type { Meta, StoryObj } from '@storybook/react-vite';
import { inForm } from '../../test/inForm.js';
import { sendForm } from '../../test/sendForm.js';
import { tabTo } from '../../test/tabTo.js';
import { typeAndLeave } from '../../test/typeAndLeave.js';
import { CardExpiryField } from './CardExpiryField.js';

const meta = { component: CardExpiryField, decorators: [inForm] } satisfies Meta<typeof CardExpiryField>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = {};
export const Filled: Story = { play: typeAndLeave('1245') };
export const Focused: Story = { play: tabTo('textbox') };
export const Missing: Story = { play: sendForm };
export const Incomplete: Story = { play: typeAndLeave('12/3') };
export const MonthOutOfRange: Story = { play: typeAndLeave('13/30') };
export const YearOutOfRange: Story = { play: typeAndLeave('12/99') };
export const InThePast: Story = { play: typeAndLeave('12/20') };
export const RefusedByTheBank: Story = {
  parameters: { values: { card_expiry: '11/45' }, problems: { card_expiry: 'card_expiry_mismatch' } },
};
