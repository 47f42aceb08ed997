import { useCallback, useState } from 'react';
import { askForOrder, type OrderStep } from './askForOrder.js';
import { type Order, readOrder } from './order.js';

/** An order, and what can be asked of the shop's server about it. */
export interface OrderState {
  readonly order: Order;
  /** Asks for the order, or for a change of it. What the server then says it is, it is. */
  readonly ask: (step: OrderStep) => Promise<Response>;
  /** Goes on with another order. */
  readonly take: (order: Order) => void;
}

/** The order of the page. */
export function useOrder(first: Order): OrderState {
  const [order, take] = useState(first);
  const { number } = order;
  const ask = useCallback(
    async (step: OrderStep): Promise<Response> => {
      const response = await askForOrder(number, step);
      if (response.ok) take(readOrder(await response.clone().json()));
      return response;
    },
    [number],
  );
  return { order, ask, take };
}
