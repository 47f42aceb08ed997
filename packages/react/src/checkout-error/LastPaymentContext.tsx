'use client';

import { createContext, type ReactNode, useCallback, useContext } from 'react';
import type { LastPayment } from './lastPayment.js';

type Tell = (payment: LastPayment, of: unknown) => void;

/** Tells every boundary around a payment what it comes to: at each change at once, since the page may break before an effect runs. */
export const LastPaymentContext = createContext<Tell>(() => {});

export interface LastPaymentListenerProps {
  /** The same function at every render. */
  readonly onPayment: Tell;
  readonly children: ReactNode;
}

/** Hears of the payments inside it, and lets whoever is around it hear as well. */
export function LastPaymentListener({ onPayment, children }: LastPaymentListenerProps): ReactNode {
  const tellOuter = useContext(LastPaymentContext);
  const tell = useCallback(
    (payment: LastPayment, of: unknown) => {
      onPayment(payment, of);
      tellOuter(payment, of);
    },
    [onPayment, tellOuter],
  );
  return <LastPaymentContext.Provider value={tell}>{children}</LastPaymentContext.Provider>;
}
