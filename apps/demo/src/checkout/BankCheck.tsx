import { textAt } from '@tactful/core';
import type { PaymentFormProps } from '@tactful/react';
import { type ReactNode, useRef } from 'react';

type Bank = Parameters<NonNullable<PaymentFormProps['challenge']>>[0];

/** The bank's page, in place of the frame that Stripe.js would put it into. */
export function BankCheck({ answer, end }: Bank): ReactNode {
  const isFirst = useRef(true);
  // Once the shopper has answered, another page comes. What the answer was, the gateway knows.
  const handleLoad = (): void => {
    if (!isFirst.current) end('completed');
    isFirst.current = false;
  };
  return (
    <iframe
      className="bank-check"
      title="Example Bank"
      sandbox="allow-forms allow-scripts"
      src={`/shop/bank-check/${textAt(answer, 'id') ?? ''}`}
      onLoad={handleLoad}
    />
  );
}
