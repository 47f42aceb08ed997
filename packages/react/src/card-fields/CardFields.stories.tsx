import type { Meta, StoryObj } from '@storybook/react-vite';
import { inForm } from '../../test/inForm.js';
import { leave } from '../../test/leave.js';
import { sendForm } from '../../test/sendForm.js';
import { tabTo } from '../../test/tabTo.js';
import { CardFields } from './CardFields.js';

const meta = { component: CardFields, decorators: [inForm] } satisfies Meta<typeof CardFields>;
export default meta;

type Story = StoryObj<typeof meta>;

const card = { card_number: '4242 4242 4242 4242', card_expiry: '12/45', card_csc: '123' };

export const Empty: Story = {};
export const FilledIn: Story = { parameters: { values: card } };
export const FourDigitsOnTheFront: Story = {
  parameters: { values: { ...card, card_number: '3782 822463 10005', card_csc: '1234' } },
};
export const Focused: Story = { parameters: { values: card }, play: tabTo('textbox') };
export const HelpOpen: Story = {
  play: async (context) => {
    await context.userEvent.click(context.canvas.getByRole('button'));
    await leave(context);
  },
};
export const HelpForOneBrand: Story = { ...HelpOpen, parameters: { values: card } };
export const Missing: Story = { play: sendForm };
export const NotRight: Story = {
  parameters: { values: { card_number: '4242 4242 4242 4241', card_expiry: '12/20', card_csc: '12' } },
  play: sendForm,
};
export const OneOfFourDigitsMissing: Story = {
  parameters: { values: { ...card, card_number: '3782 822463 10005' } },
  play: sendForm,
};
export const BrandNotAccepted: Story = {
  args: { brands: ['visa', 'mastercard'] },
  parameters: { values: { ...card, card_number: '3782 822463 10005', card_csc: '1234' } },
  play: sendForm,
};
export const ErrorFocused: Story = {
  play: async (context) => {
    sendForm(context);
    await tabTo('textbox')(context);
  },
};
export const OneRefusedByTheBank: Story = {
  parameters: { values: card, problems: { card_csc: 'csc_mismatch' } },
};
