import { CartProblems, PriceChangeNotice } from '@tactful/react';
import type { ReactNode } from 'react';
import { useWords } from '../locales/useWords.js';
import type { OrderState } from '../shop/useOrder.js';

/** What has happened to the order since it was placed, and has to be dealt with before it is paid. */
export function OrderNews({ order, ask }: Pick<OrderState, 'order' | 'ask'>): ReactNode {
  const { products } = useWords();
  const problems = order.lines.flatMap(({ product, problem }) =>
    problem === null ? [] : [{ ...problem, id: product, name: products[product].name }],
  );
  return (
    <div className="order-news">
      <CartProblems
        problems={problems}
        onRemove={({ id }) => ask({ method: 'DELETE', path: `/lines/${id}` }).catch(reportError)}
        onUpdate={({ id }) => ask({ method: 'PUT', path: `/lines/${id}` }).catch(reportError)}
      />
      {order.changedFrom && (
        <PriceChangeNotice
          oldTotal={order.changedFrom}
          newTotal={order.total}
          onConfirm={() => {
            const body = { total: order.total.amount };
            void ask({ method: 'PUT', path: '/total', body }).catch(reportError);
          }}
        />
      )}
    </div>
  );
}
