import { useCheckout } from '@tactful/react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../locales/useWords.js';

/** Says that no new order could be started. What the shopper pressed for it stays, with the focus. */
export function NotStarted(): ReactNode {
  const { notStarted } = useWords();
  const { announce } = useCheckout();
  const text = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    text.current?.scrollIntoView({ block: 'nearest' });
    announce(notStarted, 'assertive');
  }, [notStarted, announce]);
  return (
    <p ref={text} className="not-started">
      {notStarted}
    </p>
  );
}
