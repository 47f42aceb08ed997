import type { ReactNode } from 'react';
import { OrderAside, OrderDetails } from '../checkout/OrderSummary.js';
import { useIsWide } from '../checkout/useIsWide.js';
import { useWords } from '../locales/useWords.js';
import { Logo } from './Logo.js';
import type { Order } from './order.js';
import { support } from './support.js';

interface ShopPageProps {
  readonly order: Order;
  readonly children: ReactNode;
}

/** A page of the shop on which an order is paid: the order stands beside it, or above it on small screens. */
export function ShopPage({ order, children }: ShopPageProps): ReactNode {
  const words = useWords();
  const isWide = useIsWide();
  return (
    <div className="page">
      <header className="shop-header">
        <Logo />
      </header>
      {!isWide && <OrderDetails order={order} />}
      <main>{children}</main>
      {isWide && <OrderAside order={order} />}
      <footer className="shop-footer">
        <p>{words.returns}</p>
        <p>
          {words.questions}: <a href={`mailto:${support}`}>{support}</a>
        </p>
      </footer>
    </div>
  );
}
