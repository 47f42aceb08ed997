import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ChallengeOutcome } from '@tactful/core';
import { type ReactNode, useEffect, useState } from 'react';
import { BankPage } from '../../test/BankPage.js';
import { inShop } from '../../test/inShop.js';
import { paid, refused } from '../../test/answers.js';
import { sendForm } from '../../test/sendForm.js';
import { shows } from '../../test/shows.js';
import { CardFields } from '../card-fields/CardFields.js';
import { CardHolderField } from '../card-holder/CardHolderField.js';
import { EmailField } from '../email/EmailField.js';
import { PostalCodeField } from '../postal-code/PostalCodeField.js';
import type { BankChallenge as Challenge } from './BankChallenge.js';
import { PaymentForm, type PaymentFormProps } from './PaymentForm.js';

const filledIn = {
  email: 'mia@example.com',
  card_number: '4242 4242 4242 4242',
  card_expiry: '12/45',
  card_csc: '737',
  card_holder: 'Mia Weber',
  billing_postal_code: '10115',
};

const lost = { findings: [{ code: null, reason: 'connection_lost' }], reference: 'req_8Xk2LmPq4' } as const;
const waiting = { status: 'action_required', findings: [] } as const;
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
export const OneFieldMissing: Story = { args: { defaultValues: { ...filledIn, card_holder: '' } } };
export const Paying: Story = { args: { pay: () => never } };
export const Paid: Story = {};
export const PaidBefore: Story = { args: { pay: () => refused('already_paid') } };
export const Declined: Story = { args: { pay: () => refused('generic_decline') } };
export const NotEnoughFunds: Story = { args: { pay: () => refused('insufficient_funds') } };
export const SecurityCodeRefused: Story = { args: { pay: () => refused('csc_mismatch') } };
export const TwoFieldsRefused: Story = {
  args: {
    pay: () => refused('csc_mismatch', ['email_format', 'email']),
    defaultValues: { ...filledIn, email: 'mia@example.c' },
  },
};
export const FieldThatIsNotOnThePage: Story = { args: { pay: () => refused('phone_missing') } };
export const PriceChanged: Story = {
  args: { handlers: { update_order: () => {} } },
  render: (props) => <Repriced {...props} />,
};
export const Busy: Story = { args: { pay: () => refused('too_many_requests') } };
export const BankCheck: Story = { args: { pay: () => waiting, status: () => waiting } };
export const BankChallenge: Story = {
  args: { pay: () => waiting, status: () => waiting, challenge: () => <BankPage /> },
};
export const BankChallengeFailed = afterChallenge('failed');
export const BankChallengeCancelled = afterChallenge('cancelled');
export const BankChallengeTimedOut = afterChallenge('timed_out');
export const BankChallengeCompleted = afterChallenge('completed', paid);
export const ConnectionLost: Story = { args: { pay: () => lost, status: () => never } };
export const OutcomeUnknown: Story = { args: { pay: () => lost } };
/** The page was left while the payment was made: what became of it is asked when it is open again. */
export const TakenUpAfterAReload: Story = {
  args: { order: 'order-of-a-story', defaultValues: {}, status: () => never },
  beforeEach: () => {
    sessionStorage.setItem('tactful order-of-a-story', 'key-of-its-payment');
    return () => sessionStorage.removeItem('tactful order-of-a-story');
  },
  play: shows('[data-phase=verifying]'),
};

/** The server answers with another total: the button names it as soon as the banner does. */
function Repriced(props: PaymentFormProps): ReactNode {
  const [total, setTotal] = useState(props.total);
  const pay = (): unknown => {
    setTotal({ amount: 5400, currency: 'EUR' });
    return refused('price_changed');
  };
  return <PaymentForm {...props} pay={pay} total={total} values={{ ...(total && { total }) }} />;
}

/** The bank's page says at once how it ended; the gateway is asked then, which takes seconds. */
function afterChallenge(outcome: ChallengeOutcome, answer: object = waiting): Story {
  return {
    args: {
      pay: () => waiting,
      status: () => answer,
      challenge: ({ end }) => <Ended outcome={outcome} end={end} />,
    },
    play: async ({ canvasElement }) => {
      sendForm({ canvasElement });
      while (!canvasElement.querySelector('[data-phase=declined], [data-phase=succeeded]'))
        await new Promise((resolve) => setTimeout(resolve, 100));
    },
  };
}

function Ended({ outcome, end }: { readonly outcome: ChallengeOutcome } & Pick<Challenge, 'end'>): null {
  useEffect(() => void end(outcome), [outcome, end]);
  return null;
}
