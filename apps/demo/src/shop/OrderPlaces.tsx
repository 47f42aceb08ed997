import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { OrderSummary } from '../checkout/OrderSummary.js';
import { useIsWide } from '../checkout/useIsWide.js';
import type { Order } from './order.js';

interface OrderPlacesProps {
  readonly order: Order;
  /** What stands in the order, between its items and its sums. */
  readonly inOrder: ReactNode;
  readonly children: ReactNode;
}

/**
 * The order beside a page, or above it on small screens: after it or before it for the keyboard, too. Moved from one place
 * to the other it stays the same elements, with what was typed and the focus.
 */
export function OrderPlaces({ order, inOrder, children }: OrderPlacesProps): ReactNode {
  const isWide = useIsWide();
  const above = useRef<HTMLDivElement>(null);
  const beside = useRef<HTMLDivElement>(null);
  const aside = useMovedAside(isWide ? beside : above);
  return (
    <>
      <div className="order-place" ref={above} />
      {children}
      <div className="order-place" ref={beside} />
      {createPortal(
        <OrderSummary order={order} isWide={isWide}>
          {inOrder}
        </OrderSummary>,
        aside,
      )}
    </>
  );
}

/** An element that is moved to where it belongs. */
function useMovedAside(place: RefObject<HTMLElement | null>): HTMLElement {
  const [aside] = useState(() => {
    const element = document.createElement('aside');
    element.className = 'order';
    element.setAttribute('aria-labelledby', 'order-title');
    return element;
  });
  useLayoutEffect(() => {
    const focused = document.activeElement;
    place.current?.append(aside);
    if (focused instanceof HTMLElement && aside.contains(focused)) focused.focus();
  }, [aside, place]);
  return aside;
}
