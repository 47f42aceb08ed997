import type { Meta, StoryObj } from '@storybook/react-vite';
import type { Amount } from '@tactful/core';
import { type ReactNode, useState } from 'react';
import { paid } from '../../test/answers.js';
import { inShop } from '../../test/inShop.js';
import { sendForm } from '../../test/sendForm.js';
import { shows } from '../../test/shows.js';
import { EmailField } from '../email/EmailField.js';
import { PaymentForm } from '../payment-form/PaymentForm.js';
import { PriceChangeNotice, type PriceChangeNoticeProps } from './PriceChangeNotice.js';

const meta = {
  component: PriceChangeNotice,
  args: {
    oldTotal: { amount: 4900, currency: 'EUR' },
    newTotal: { amount: 5400, currency: 'EUR' },
    onConfirm: () => {},
  },
} satisfies Meta<typeof PriceChangeNotice>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Higher: Story = {};
export const Lower: Story = { args: { newTotal: { amount: 4410, currency: 'EUR' } } };
export const WithoutMinorUnits: Story = {
  args: { oldTotal: { amount: 4900, currency: 'JPY' }, newTotal: { amount: 5400, currency: 'JPY' } },
};

/** An order of which the shopper has seen another total. */
function Order({ oldTotal, newTotal }: PriceChangeNoticeProps): ReactNode {
  const [agreed, setAgreed] = useState<Amount>(oldTotal);
  return (
    <PaymentForm pay={() => paid} total={newTotal} defaultValues={{ email: 'mia@example.com' }}>
      <EmailField />
      {agreed.amount !== newTotal.amount && (
        <PriceChangeNotice oldTotal={agreed} newTotal={newTotal} onConfirm={() => setAgreed(newTotal)} />
      )}
    </PaymentForm>
  );
}

const inAForm: Story = { decorators: [inShop], render: (props) => <Order {...props} /> };

/** Who pays before the new total is agreed to is led to the button that agrees. */
export const PaidBeforeAccepted: Story = {
  ...inAForm,
  play: async (context) => {
    sendForm(context);
    await shows('[name=line_items]:focus')(context);
  },
};
/** The focus is on the pay button, which names the new total. */
export const Accepted: Story = {
  ...inAForm,
  play: async (context) => {
    const confirm = context.canvasElement.querySelector('[name=line_items]');
    if (confirm) await context.userEvent.click(confirm);
    await shows('.tactful-price-change', 0)(context);
    await shows('.tactful-pay:focus')(context);
  },
};
