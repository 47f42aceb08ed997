import type { Meta, StoryObj } from '@storybook/react-vite';
import { inForm } from '../../test/inForm.js';
import { leave } from '../../test/leave.js';
import { sendForm } from '../../test/sendForm.js';
import { tabTo } from '../../test/tabTo.js';
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

const unitedStates = {
  bank_account_holder: 'Ada Lovelace',
  bank_code: '021000021',
  bank_account_number: '000123456789',
};
const withType = { ...unitedStates, bank_account_type: 'checking' };

export const UnitedStates: Story = {};
export const UnitedKingdom: Story = { args: { country: 'GB' } };
export const Australia: Story = { args: { country: 'AU' } };
export const FilledInUnitedStates: Story = { play: fillIn('021000021', '000123456789') };
export const FilledInUnitedKingdom: Story = { args: { country: 'GB' }, play: fillIn('200000', '55779911') };
export const FilledInAustralia: Story = { args: { country: 'AU' }, play: fillIn('062000', '123456789') };
export const TypeFocused: Story = { parameters: { values: withType }, play: tabTo('radio') };
export const Missing: Story = { play: sendForm };
export const MissingInTheUnitedKingdom: Story = { args: { country: 'GB' }, play: sendForm };
export const MissingInAustralia: Story = { args: { country: 'AU' }, play: sendForm };
export const NoTypeChosen: Story = { parameters: { values: unitedStates }, play: sendForm };
export const NotRecognized: Story = { play: fillIn('021000022', '123') };
export const NotRecognizedInTheUnitedKingdom: Story = {
  args: { country: 'GB' },
  play: fillIn('2000', '55779'),
};
export const NotRecognizedInAustralia: Story = { args: { country: 'AU' }, play: fillIn('06200', '123') };
export const CodeRefused: Story = {
  parameters: { values: withType, problems: { bank_code: 'bank_code_not_recognized' } },
};
export const HolderRefused: Story = {
  parameters: { values: withType, problems: { bank_account_holder: 'details_not_accepted' } },
};
export const RefusedByTheBank: Story = {
  parameters: {
    values: withType,
    problems: { bank_account_number: 'bank_account_cannot_be_debited' },
  },
};

function fillIn(code: string, number: string): NonNullable<Story['play']> {
  return async (context) => {
    const { canvas, userEvent } = context;
    const [holder, bankCode, accountNumber] = canvas.getAllByRole('textbox');
    if (!holder || !bankCode || !accountNumber) return;
    await userEvent.type(holder, 'Ada Lovelace');
    await userEvent.type(bankCode, code);
    await userEvent.type(accountNumber, number);
    const [type] = canvas.queryAllByRole('radio');
    if (type) await userEvent.click(type);
    await leave(context);
  };
}
