'use client';

import type { ReactNode } from 'react';
import { useCheckout } from '../provider/useCheckout.js';

/** Words that say what is wrong, with the mark that all such words have. */
export function ErrorText({ children }: { readonly children: string }): ReactNode {
  const { messages } = useCheckout();
  return (
    <>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" className="tactful-field-error-icon">
        <path d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-.8 3.5h1.6v4.7H7.2V4.5Zm.8 8a1 1 0 1 1 0-2 1 1 0 0 1 0 2Z" />
      </svg>
      <span>
        <span className="tactful-hidden">{messages.ui.error_prefix} </span>
        {children}
      </span>
    </>
  );
}
