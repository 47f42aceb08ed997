import { fill, formatAmount } from '@tactful/core';
import { type ReactNode, type ToggleEvent, useState } from 'react';
import { useWords } from '../locales/useWords.js';
import type { Order } from '../shop/order.js';
import { ProductDrawing } from '../shop/ProductDrawing.js';

interface OrderProps {
  readonly order: Order;
  /** What stands between the items and the sums. */
  readonly children?: ReactNode;
}

/**
 * The order. Where there is room it stands open under its title, else it is folded, with the total in its line. What the
 * shopper was at in it stays open.
 */
export function OrderSummary({ isWide, ...props }: OrderProps & { readonly isWide: boolean }): ReactNode {
  const { orderSummary, tactful } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const handleToggle = ({ currentTarget }: ToggleEvent<HTMLDetailsElement>): void => {
    if (!isWide) setIsOpen(currentTarget.open);
  };
  return (
    <>
      <h2 id="order-title">{orderSummary}</h2>
      <details open={isWide || isOpen} onToggle={handleToggle}>
        <summary>
          <span className="order-fold-title">
            {orderSummary}
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="m4 6 4 4 4-4" />
            </svg>
          </span>
          <strong>{formatAmount(props.order.total, tactful.lang)}</strong>
        </summary>
        <div onFocus={() => setIsOpen(true)}>
          <OrderLines {...props} />
        </div>
      </details>
    </>
  );
}

function OrderLines({ order, children }: OrderProps): ReactNode {
  const words = useWords();
  const { lang } = words.tactful;
  return (
    <>
      <ul className="order-lines">
        {order.lines.map(({ product, quantity, price }) => (
          <li key={product}>
            <ProductDrawing product={product} />
            <div>
              <p className="order-product">{words.products[product].name}</p>
              <p className="order-note">{words.products[product].detail}</p>
              {quantity > 1 && (
                <p className="order-note">{fill(words.quantity, { count: String(quantity) })}</p>
              )}
            </div>
            <p className="order-price">{formatAmount(price, lang)}</p>
          </li>
        ))}
      </ul>
      {children}
      <dl className="order-sums">
        <Sum name={words.subtotal} amount={formatAmount(order.subtotal, lang)} />
        {order.discount.amount > 0 && (
          <Sum
            name={words.discount}
            note={order.promoCode ?? ''}
            amount={formatAmount({ ...order.discount, amount: -order.discount.amount }, lang)}
          />
        )}
        <Sum name={words.delivery} note={words.deliveryTime} amount={formatAmount(order.delivery, lang)} />
        <Sum name={words.total} note={words.tax} amount={formatAmount(order.total, lang)} />
      </dl>
    </>
  );
}

interface SumProps {
  readonly name: string;
  readonly note?: string;
  readonly amount: string;
}

function Sum({ name, note, amount }: SumProps): ReactNode {
  return (
    <div>
      <dt>
        {name}
        {note && <span className="order-note">{note}</span>}
      </dt>
      <dd>{amount}</dd>
    </div>
  );
}
