import { fromProblemDetails, type PublicPaymentError } from '@tactful/core';
import { useCallback, useRef, useState } from 'react';
import { askForOrder, type OrderStep } from './askForOrder.js';
import { type Order, readOrder } from './order.js';

/** An order, and what can be asked of the shop's server about it. */
export interface OrderState {
  readonly order: Order;
  /** Why the shop shows it no longer. */
  readonly closed: PublicPaymentError | null;
  /** Asks for the order, or for a change of it. What the server then says it is, it is. */
  readonly ask: (step: OrderStep) => Promise<Response>;
  /** Goes on with another order. */
  readonly take: (order: Order) => void;
}

/** The order of the page. */
export function useOrder(first: Order): OrderState {
  const [order, setOrder] = useState(first);
  const [closed, setClosed] = useState<PublicPaymentError | null>(null);
  const { number } = order;
  const shown = useRef(first.number);
  const take = useCallback((next: Order): void => {
    shown.current = next.number;
    setOrder(next);
    setClosed(null);
  }, []);
  const ask = useCallback(
    async (step: OrderStep): Promise<Response> => {
      const response = await askForOrder(number, step);
      const body: unknown = await response.clone().json();
      // The shopper may have gone on to another order in the meantime.
      if (shown.current !== number) return response;
      if (response.ok) take(readOrder(body));
      else if (step.method === 'GET') setClosed(fromProblemDetails(body));
      return response;
    },
    [number, take],
  );
  return { order, closed, ask, take };
}
