import type { Meta, StoryObj } from '@storybook/react-vite';
import { inShop } from '../../test/inShop.js';
import { paid, refused } from '../../test/answers.js';
import { sendForm } from '../../test/sendForm.js';
import { CardFields } from '../card-fields/CardFields.js';
import { CardHolderField } from '../card-holder/CardHolderField.js';
import { EmailField } from '../email/EmailField.js';
import { PostalCodeField } from '../postal-code/PostalCodeField.js';
import { PaymentForm } from './PaymentForm.js';

const filledIn = {
  email: 'mia@example.com',
  card_number: '4242 4242 4242 4242',
  card_expiry: '12/45',
  card_csc: '737',
  card_holder: 'Mia Weber',
  billing_postal_code: '10115',
};

const lost = { findings: [{ code: null, reason: 'connection_lost' }], reference: 'req_8Xk2LmPq4' } as const;
const never = new Promise<never>(() => {});

const meta = {
  component: PaymentForm,
  decorators: [inShop],
  args: {
    pay: (): unknown => paid,
    total: { amount: 4900, currency: 'EUR' },
    support: '#help',
    defaultValues: filledIn,
    children: (
      <>
        <EmailField />
        <CardFields />
        <CardHolderField />
        <PostalCodeField country="DE" />
      </>
    ),
  },
  play: sendForm,
} satisfies Meta<typeof PaymentForm>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = { args: { defaultValues: {} }, play: () => {} };
export const FilledIn: Story = { play: () => {} };
export const NothingEntered: Story = { args: { defaultValues: {} } };
export const Paying: Story = { args: { pay: () => never } };
export const Paid: Story = {};
export const Declined: Story = { args: { pay: () => refused('generic_decline') } };
export const NotEnoughFunds: Story = { args: { pay: () => refused('insufficient_funds') } };
export const SecurityCodeRefused: Story = { args: { pay: () => refused('csc_mismatch') } };
export const TwoFieldsRefused: Story = {
  args: { pay: () => refused('csc_mismatch', ['email_format', 'email']) },
};
export const FieldThatIsNotOnThePage: Story = { args: { pay: () => refused('phone_missing') } };
export const Busy: Story = { args: { pay: () => refused('too_many_requests') } };
export const BankCheck: Story = { args: { pay: () => ({ status: 'action_required', findings: [] }) } };
export const ConnectionLost: Story = { args: { pay: () => lost, status: () => never } };
export const OutcomeUnknown: Story = { args: { pay: () => lost } };
