import { CheckoutProvider } from '@tactful/react';
import { type ReactNode, useEffect } from 'react';
import type { Toolbar } from './toolbar.js';

interface CheckoutProps {
  readonly toolbar: Toolbar;
  /** The story is a page of its own: it takes the whole width, and the document takes its language. */
  readonly children: ReactNode;
}

/** The checkout around a story, set as the toolbar says. */
export function Checkout({ toolbar, children }: CheckoutProps): ReactNode {
  const { folder, messages, disclosure, theme } = toolbar;
  useEffect(() => {
    document.documentElement.style.colorScheme = theme;
  }, [theme]);
  return (
    <CheckoutProvider gateway={folder.gateway} messages={messages} disclosure={disclosure}>
      {children}
    </CheckoutProvider>
  );
}
