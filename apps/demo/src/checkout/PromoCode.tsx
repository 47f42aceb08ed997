import { formatAmount } from '@tactful/core';
import { PromoCodeField, useCheckout, usePromoCode } from '@tactful/react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useWords } from '../locales/useWords.js';
import type { OrderState } from '../shop/useOrder.js';

const path = '/promo-code';

/** A promo code for the order: folded until it is wanted. */
export function PromoCode({ order, ask }: Pick<OrderState, 'order' | 'ask'>): ReactNode {
  const words = useWords();
  const [wasApplied] = useState(order.promoCode !== null);
  const promoCode = usePromoCode({
    apply: (code, { signal }) => ask({ method: 'PUT', path, body: { code }, signal }),
    remove: (_, { signal }) => ask({ method: 'DELETE', path, signal }),
    applied: order.promoCode,
  });
  useToldTotal(order);
  return (
    <details className="promo-fold" open={wasApplied}>
      <summary>{words.promoCode}</summary>
      <PromoCodeField promoCode={promoCode} values={{ minimum: order.promoMinimum }} />
    </details>
  );
}

/** Says what the order costs now that it has a code. */
function useToldTotal({ promoCode, total }: OrderState['order']): void {
  const { total: label } = useWords();
  const { announce, messages } = useCheckout();
  const told = useRef(promoCode);
  const text = `${label}: ${formatAmount(total, messages.lang)}`;
  useEffect(() => {
    // That a code is gone is announced already.
    if (promoCode !== null && told.current !== promoCode) announce(text);
    told.current = promoCode;
  }, [promoCode, text, announce]);
}
