import type { Meta, StoryObj } from '@storybook/react-vite';
import { inForm } from '../../test/inForm.js';
import { sendForm } from '../../test/sendForm.js';
import { AccountHolderField } from './AccountHolderField.js';
import { AccountNumberField } from './AccountNumberField.js';
import { AccountTypeField } from './AccountTypeField.js';
import { BsbField } from './BsbField.js';
import { RoutingNumberField } from './RoutingNumberField.js';
import { SortCodeField } from './SortCodeField.js';

const meta = {
  title: 'BankAccountFields',
  component: AccountNumberField,
  decorators: [inForm],
  args: { country: 'US' },
  render: (props) => (
    <>
      <AccountHolderField />
      {props.country === 'US' && <RoutingNumberField />}
      {props.country === 'GB' && <SortCodeField />}
      {props.country === 'AU' && <BsbField />}
      <AccountNumberField {...props} />
      {props.country === 'US' && <AccountTypeField />}
    </>
  ),
} satisfies Meta<typeof AccountNumberField>;
export default meta;

type Story = StoryObj<typeof meta>;

function filled(code: string, number: string): NonNullable<Story['play']> {
  return async ({ canvas, userEvent }) => {
    const [holder, bankCode, accountNumber] = canvas.getAllByRole('textbox');
    if (holder && bankCode && accountNumber) {
      await userEvent.type(holder, 'Ada Lovelace');
      await userEvent.type(bankCode, code);
      await userEvent.type(accountNumber, number);
      await userEvent.tab();
      const [type] = canvas.queryAllByRole('radio');
      if (type) await userEvent.click(type);
    }
  };
}

export const UnitedStates: Story = {};
export const UnitedKingdom: Story = { args: { country: 'GB' } };
export const Australia: Story = { args: { country: 'AU' } };
export const FilledInUnitedStates: Story = { play: filled('021000021', '000123456789') };
export const FilledInUnitedKingdom: Story = { args: { country: 'GB' }, play: filled('200000', '55779911') };
export const FilledInAustralia: Story = { args: { country: 'AU' }, play: filled('062000', '123456789') };
export const Missing: Story = { play: sendForm };
export const NotRecognized: Story = { play: filled('021000022', '123') };
export const RefusedByTheBank: Story = {
  parameters: {
    problems: {
      bank_code: 'bank_code_not_recognized',
      bank_account_number: 'bank_account_cannot_be_debited',
      bank_account_type: 'bank_account_type_missing',
    },
  },
};
