import { textAt } from '@tactful/core';
import type { PaymentFormProps } from '@tactful/react';
import { BankCheck } from '../checkout/BankCheck.js';

type Challenge = NonNullable<PaymentFormProps['challenge']>;

/** Has the bank ask who pays on the page that an answer of the gateway names. */
export function bankCheckAt(pageIn: (answer: unknown) => string | undefined): Challenge {
  return ({ answer, end }) => <BankCheck src={pageIn(answer) ?? ''} end={end} />;
}

/** Does so at a gateway whose SDK opens the bank's page itself, from the payment that it was given. */
export function bankCheckOf(gateway: string): Challenge {
  return bankCheckAt((answer) => `/shop/bank-check/${gateway}/${textAt(answer, 'id')}`);
}
