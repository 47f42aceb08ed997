import type { Meta, StoryObj } from '@storybook/react-vite';
import type { PublicReason } from '@tactful/core';
import type { ReactNode } from 'react';
import { inForm } from '../../test/inForm.js';
import { sendForm } from '../../test/sendForm.js';
import { CardBrandMark } from '../card-brand/CardBrandMark.js';
import { cardBrand } from '../card-brand/cardBrand.js';
import { CardFields } from '../card-fields/CardFields.js';
import { Field } from '../field/Field.js';
import { FieldError } from '../field/FieldError.js';
import { Input } from '../field/Input.js';
import { Label } from '../field/Label.js';
import { useCheckout } from '../provider/useCheckout.js';
import { PaymentMethod } from './PaymentMethod.js';
import { PaymentMethodList } from './PaymentMethodList.js';

interface MethodsProps {
  readonly card?: PublicReason;
  readonly later?: PublicReason;
}

function Methods({ card, later }: MethodsProps): ReactNode {
  const { messages } = useCheckout();
  const lowest = { minimum: { amount: 3500, currency: 'EUR' } };
  const marks = ['4242424242424242', '51', '34'].map((digits) => (
    <CardBrandMark key={digits} brand={cardBrand(digits)} />
  ));
  return (
    <PaymentMethodList>
      <PaymentMethod value="card" label={messages.ui.card_group} mark={marks} unavailable={card}>
        <CardFields />
      </PaymentMethod>
      <PaymentMethod value="paypal" label="PayPal" />
      <PaymentMethod value="later" label="Klarna" unavailable={later} values={lowest} />
      <PaymentMethod value="bank" label={messages.fields.iban}>
        <PlainField name="iban" />
      </PaymentMethod>
      <PaymentMethod value="gift_card" label={messages.fields.gift_card_number}>
        <PlainField name="gift_card_number" />
      </PaymentMethod>
    </PaymentMethodList>
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
export const NotOffered: Story = { render: () => <Methods later="payment_method_not_offered" /> };
export const AmountTooSmall: Story = { render: () => <Methods later="amount_too_small" /> };
export const WalletNotSetUp: Story = { render: () => <Methods later="wallet_not_set_up" /> };
export const Declined: Story = { parameters: { problems: { payment_method: 'payment_method_declined' } } };
export const SavedMethodUnavailable: Story = {
  parameters: { problems: { payment_method: 'saved_method_unavailable' } },
};
