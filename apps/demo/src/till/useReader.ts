import { type Payment, usePayment } from '@tactful/react';
import { useRef } from 'react';
import { askReader } from './askReader.js';
import { payAtReader } from './payAtReader.js';

/** Longer than a card reader waits for a card, in ms. */
const longest = 150_000;

/** The payment of an order at the card reader, and how to call it off. */
export function useReader(order: string): Payment<null> & { readonly cancel: () => void } {
  const key = useRef('');
  const payment = usePayment<null>({
    order: `${order} till`,
    timeout: longest,
    pay: (_, context) => {
      key.current = context.idempotencyKey;
      return payAtReader(order, context);
    },
    status: askReader.look,
  });
  // Whether it was called off in time, the reader tells: until then the payment may still be made.
  const cancel = (): void => void askReader.cancel(key.current).catch(() => null);
  return { ...payment, cancel };
}
