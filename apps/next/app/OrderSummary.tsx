import { formatAmount } from '@tactful/core';
import type { ReactNode } from 'react';
import type { Locale } from './locales';
import { order } from './order';
import { words } from './words';

/** The order, rendered on the server alone. */
export function OrderSummary({ locale }: { locale: Locale }): ReactNode {
  const word = words[locale];
  const rows = [
    ...order.lines.map(({ product, price }) => ({ name: word[product], amount: price })),
    { name: word.total, amount: order.total },
  ];
  return (
    <section aria-labelledby="order">
      <h1 id="order">{word.order}</h1>
      <dl>
        {rows.map(({ name, amount }) => (
          <div key={name} className="order-line">
            <dt>{name}</dt>
            <dd>{formatAmount(amount, locale)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
