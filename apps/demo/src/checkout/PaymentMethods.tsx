import {
  CardFields,
  CardHolderField,
  PaymentMethod,
  PaymentMethodList,
  SavedMethods,
  useSavedMethods,
} from '@tactful/react';
import type { ReactNode } from 'react';
import { useWords } from '../locales/useWords.js';
import type { OfferedMethod } from '../shop/offeredMethod.js';
import type { Order } from '../shop/order.js';
import { savedMethods } from '../shop/savedMethods.js';
import { BankDebit } from './BankDebit.js';
import { MethodMark } from './MethodMark.js';
import { Wallet } from './Wallet.js';

type PaymentMethodsProps = Pick<Order, 'number' | 'methods'>;

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
export function PaymentMethods({ number, methods }: PaymentMethodsProps): ReactNode {
  const words = useWords();
  const saved = useSavedMethods(savedMethods(number));
  return (
    <PaymentMethodList>
      <SavedMethods saved={saved} />
      {methods.map(({ method, unavailable, values }) => (
        <PaymentMethod
          key={method}
          value={method}
          label={method === 'card' && saved.methods.length > 0 ? words.anotherCard : words.methods[method]}
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
