import {
  CardFields,
  CardHolderField,
  PaymentMethod,
  PaymentMethodList,
  type SavedMethod,
  SavedMethods,
  type SavedMethodsState,
} from '@tactful/react';
import type { ReactNode } from 'react';
import { useWords } from '../locales/useWords.js';
import type { OfferedMethod } from '../shop/offeredMethod.js';
import type { Order } from '../shop/order.js';
import { BankDebit } from './BankDebit.js';
import { MethodMark } from './MethodMark.js';
import { SaveCard } from './SaveCard.js';

interface PaymentMethodsProps extends Pick<Order, 'customer' | 'methods'> {
  readonly saved: SavedMethodsState;
  readonly onReplace: (method: SavedMethod) => void;
}

const panels: { readonly [Method in Exclude<OfferedMethod['method'], 'card'>]: ReactNode } = {
  // Its button stands where the form's does.
  wallet: null,
  bank_debit: <BankDebit />,
  pay_later: null,
  gift_card: null,
};

/** The ways to pay an order, as the shop's server offers them. */
export function PaymentMethods({ customer, methods, saved, onReplace }: PaymentMethodsProps): ReactNode {
  const words = useWords();
  const card = (
    <>
      <CardFields />
      <CardHolderField />
      {customer !== null && <SaveCard />}
    </>
  );
  return (
    <PaymentMethodList>
      <SavedMethods saved={saved} onReplace={onReplace} />
      {methods.map(({ method, unavailable, values }) => (
        <PaymentMethod
          key={method}
          value={method}
          label={method === 'card' && saved.methods.length > 0 ? words.anotherCard : words.methods[method]}
          mark={<MethodMark method={method} />}
          unavailable={unavailable}
          values={values}
        >
          {method === 'card' ? card : panels[method]}
        </PaymentMethod>
      ))}
    </PaymentMethodList>
  );
}
