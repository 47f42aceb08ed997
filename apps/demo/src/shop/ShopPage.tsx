import { CheckoutErrorBoundary } from '@tactful/react';
import type { ReactNode } from 'react';
import { useWords } from '../locales/useWords.js';
import { Logo } from './Logo.js';
import type { Order } from './order.js';
import { OrderPlaces } from './OrderPlaces.js';
import { support } from './support.js';

interface ShopPageProps {
  readonly order: Order;
  /** What stands in the order, between its items and its sums. */
  readonly inOrder?: ReactNode;
  readonly children: ReactNode;
}

/** A page of the shop on which an order is paid: the order stands beside it, or above it on small screens. */
export function ShopPage({ order, inOrder, children }: ShopPageProps): ReactNode {
  const words = useWords();
  return (
    <div className="page">
      <header className="shop-header">
        <Logo />
      </header>
      <OrderPlaces order={order} inOrder={inOrder}>
        <main>
          <CheckoutErrorBoundary support={`mailto:${support}`} onError={(error) => reportError(error)}>
            {children}
          </CheckoutErrorBoundary>
        </main>
      </OrderPlaces>
      <footer className="shop-footer">
        <p>{words.returns}</p>
        <p>
          {words.questions}: <a href={`mailto:${support}`}>{support}</a>
        </p>
      </footer>
    </div>
  );
}
