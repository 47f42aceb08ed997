import type { Meta, StoryObj } from '@storybook/react-vite';
import type { PublicReason } from '@tactful/core';
import { type ReactNode, useState } from 'react';
import { inForm } from '../../test/inForm.js';
import { sendForm } from '../../test/sendForm.js';
import { shows } from '../../test/shows.js';
import { tabTo } from '../../test/tabTo.js';
import { useShopWords } from '../../test/useShopWords.js';
import { CardBrandMark } from '../card-brand/CardBrandMark.js';
import { cardBrand } from '../card-brand/cardBrand.js';
import { CardFields } from '../card-fields/CardFields.js';
import { Field } from '../field/Field.js';
import { FieldError } from '../field/FieldError.js';
import { Input } from '../field/Input.js';
import { Label } from '../field/Label.js';
import { PayButton } from '../pay-button/PayButton.js';
import { PaymentMethod } from './PaymentMethod.js';
import { PaymentMethodList } from './PaymentMethodList.js';

/** Why some of the methods cannot be chosen. */
interface MethodsProps {
  readonly saved?: PublicReason;
  readonly card?: PublicReason;
  readonly wallet?: PublicReason;
  readonly later?: PublicReason;
}

/** The methods of a page that can offer none of them now. */
function NoMethods(): ReactNode {
  const { card, bankAccount } = useShopWords();
  const unavailable = 'payment_method_unavailable';
  return (
    <PaymentMethodList>
      <PaymentMethod value="card" label={card} unavailable={unavailable} />
      <PaymentMethod value="paypal" label="PayPal" unavailable={unavailable} />
      <PaymentMethod value="bank" label={bankAccount} unavailable={unavailable} />
    </PaymentMethodList>
  );
}

// The digits stand after the brand in every language.
const savedCard = '\u2068Visa\u2069 \u2066•••• 4242\u2069';

function Methods({ saved, card, wallet, later }: MethodsProps): ReactNode {
  const words = useShopWords();
  const lowest = { minimum: { amount: 3500, currency: 'EUR' } };
  const marks = ['4242424242424242', '51', '34'].map((digits) => (
    <CardBrandMark key={digits} brand={cardBrand(digits)} />
  ));
  return (
    <PaymentMethodList>
      {saved && <PaymentMethod value="saved" label={savedCard} unavailable={saved} />}
      <PaymentMethod value="card" label={words.card} mark={marks} unavailable={card}>
        <CardFields />
      </PaymentMethod>
      <PaymentMethod value="paypal" label="PayPal" />
      <PaymentMethod value="google_pay" label="Google Pay" unavailable={wallet} />
      <PaymentMethod value="later" label="Klarna" unavailable={later} values={lowest} />
      <PaymentMethod value="bank" label={words.bankAccount}>
        <PlainField name="iban" />
      </PaymentMethod>
      <PaymentMethod value="gift_card" label={words.giftCard}>
        <PlainField name="gift_card_number" />
      </PaymentMethod>
    </PaymentMethodList>
  );
}

/** The methods of a page whose wallet answers only when it is to pay. */
function LosingMethods(): ReactNode {
  const [isLost, setIsLost] = useState(false);
  return (
    <>
      <Methods {...(isLost && { wallet: 'wallet_not_set_up' })} />
      <PayButton
        payment={{ phase: 'idle', error: null }}
        total={{ amount: 4900, currency: 'EUR' }}
        onClick={(event) => {
          event.preventDefault();
          setIsLost(true);
        }}
      />
    </>
  );
}

function PlainField({ name }: { readonly name: string }): ReactNode {
  return (
    <Field name={name}>
      <Label />
      <Input dir="ltr" />
      <FieldError />
    </Field>
  );
}

const meta = {
  component: PaymentMethodList,
  subcomponents: { PaymentMethod },
  decorators: [inForm],
  render: () => <Methods />,
} satisfies Meta<typeof PaymentMethodList>;
export default meta;

type Story = StoryObj<typeof meta>;

const choose =
  (value: string): NonNullable<Story['play']> =>
  async ({ canvasElement, userEvent }) => {
    const radio = canvasElement.querySelector(`[value="${value}"]`);
    if (radio) await userEvent.click(radio);
  };

export const NothingChosen: Story = {};
export const CardChosen: Story = { play: choose('card') };
export const MethodWithoutFields: Story = { play: choose('paypal') };
export const GiftCardChosen: Story = { play: choose('gift_card') };
export const NothingChosenWhenSent: Story = { play: sendForm };
export const FieldsMissing: Story = {
  play: async (context) => {
    await choose('card')(context);
    sendForm(context);
  },
};
export const Unavailable: Story = { render: () => <Methods card="payment_method_unavailable" /> };
/** The list says once what can be done, each method only why it cannot be chosen. */
export const NoneAvailable: Story = {
  render: () => <NoMethods />,
  play: async (context) => {
    await shows('[role=radiogroup][aria-describedby] > .tactful-methods-none')(context);
    await shows('.tactful-method-hint', 3)(context);
  },
};
export const NotOffered: Story = { render: () => <Methods later="payment_method_not_offered" /> };
export const AmountTooSmall: Story = { render: () => <Methods later="amount_too_small" /> };
export const WalletNotSetUp: Story = { render: () => <Methods wallet="wallet_not_set_up" /> };
export const SavedMethodUnavailable: Story = {
  render: () => <Methods saved="saved_method_unavailable" />,
};
export const Declined: Story = {
  parameters: {
    values: { payment_method: 'paypal' },
    problems: { payment_method: 'payment_method_declined' },
  },
};
/** It was chosen when it turned out that it cannot be used: the shopper is led on to another. */
export const LostWhileChosen: Story = {
  render: () => <LosingMethods />,
  play: async (context) => {
    await choose('google_pay')(context);
    await context.userEvent.click(context.canvas.getByRole('button'));
    await shows('[value=google_pay]:disabled')(context);
  },
};
export const Focused: Story = { play: tabTo('radio') };
