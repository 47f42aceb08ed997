import type { ReactNode } from 'react';
import type { OfferedMethod } from '../shop/offeredMethod.js';

const drawings: { readonly [Method in OfferedMethod['method']]: ReactNode } = {
  card: <path d="M3 6h18v12H3zM3 10h18" />,
  wallet: <path d="M4 7h15v11H4zM4 7l11-3v3M15 12.5h4" />,
  bank_debit: <path d="M4 19h16M5 10h14L12 5zM7 10v6m5-6v6m5-6v6" />,
  pay_later: <path d="M12 4a8 8 0 1 0 .1 0M12 8v4.5l3 2" />,
  gift_card: <path d="M4 9h16v10H4zM12 9v10M12 9c-6 0-5-6 0 0 5-6 6 0 0 0" />,
};

/** A drawing of a way to pay. The label beside it says which it is. */
export function MethodMark({ method }: Pick<OfferedMethod, 'method'>): ReactNode {
  return (
    <svg className="method-mark" viewBox="0 0 24 24" aria-hidden="true">
      {drawings[method]}
    </svg>
  );
}
