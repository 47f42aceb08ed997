import type { Meta, StoryObj } from '@storybook/react-vite';
import { inForm } from '../../test/inForm.js';
import { sendForm } from '../../test/sendForm.js';
import { tabTo } from '../../test/tabTo.js';
import { typeAndLeave } from '../../test/typeAndLeave.js';
import { IbanField } from './IbanField.js';

const meta = { component: IbanField, decorators: [inForm] } satisfies Meta<typeof IbanField>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = {};
export const Germany: Story = { play: typeAndLeave('de89370400440532013000') };
export const Longest: Story = { play: typeAndLeave('MT84MALT011000012345MTLCAST001S') };
export const Focused: Story = { play: tabTo('textbox') };
export const Missing: Story = { play: sendForm };
export const NotRecognized: Story = { play: typeAndLeave('DE89370400440532013001') };
export const RefusedByTheBank: Story = {
  parameters: {
    values: { iban: 'DE89 3704 0044 0532 0130 00' },
    problems: { iban: 'bank_account_cannot_be_debited' },
  },
};
