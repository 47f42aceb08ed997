import { CardFields, CardHolderField, PaymentMethod, PaymentMethodList } from '@tactful/react';
import type { ReactNode } from 'react';
import { useWords } from '../locales/useWords.js';
import type { OfferedMethod } from '../shop/offeredMethod.js';
import { BankDebit } from './BankDebit.js';
import { MethodMark } from './MethodMark.js';
import { Wallet } from './Wallet.js';

interface PaymentMethodsProps {
  readonly methods: readonly OfferedMethod[];
}

const panels: { readonly [Method in OfferedMethod['method']]: ReactNode } = {
  card: (
    <>
      <CardFields />
      <CardHolderField />
    </>
  ),
  wallet: <Wallet />,
  bank_debit: <BankDebit />,
  pay_later: null,
  gift_card: null,
};

/** The ways to pay an order, as the shop's server offers them. */
export function PaymentMethods({ methods }: PaymentMethodsProps): ReactNode {
  const words = useWords();
  return (
    <PaymentMethodList>
      {methods.map(({ method, unavailable, values }) => (
        <PaymentMethod
          key={method}
          value={method}
          label={words.methods[method]}
          mark={<MethodMark method={method} />}
          unavailable={unavailable}
          values={values}
        >
          {panels[method]}
        </PaymentMethod>
      ))}
    </PaymentMethodList>
  );
}
