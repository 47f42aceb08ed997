import { fill } from '@tactful/core';
import type { ReactNode } from 'react';
import { useWords } from '../locales/useWords.js';
import { NotStarted } from '../shop/NotStarted.js';
import type { Start } from '../shop/useStart.js';
import { useTitleFocus } from '../useTitleFocus.js';

interface ReceiptProps {
  /** Empty: the page that knew it is gone. */
  readonly email: string;
  readonly orderNumber: string;
  readonly again: Start;
  /** What else the shop has to say. */
  readonly children?: ReactNode;
}

/** What a shopper sees who has paid. */
export function Receipt({ email, orderNumber, again, children }: ReceiptProps): ReactNode {
  const words = useWords();
  const title = useTitleFocus(true);
  return (
    <section className="receipt" aria-labelledby="receipt-title">
      <svg className="receipt-mark" viewBox="0 0 48 48" aria-hidden="true">
        <circle cx="24" cy="24" r="22" />
        <path d="m15 24.5 6.5 6.5 12-12.5" />
      </svg>
      <h1 id="receipt-title" ref={title} tabIndex={-1}>
        {words.thanks}
      </h1>
      <p>{fill(words.receipt, email === '' ? {} : { email })}</p>
      <p>{words.next}</p>
      {children}
      <dl className="receipt-number">
        <dt>{words.orderNumber}</dt>
        <dd dir="ltr">{orderNumber}</dd>
      </dl>
      <button type="button" className="quiet-button" onClick={again.begin}>
        {words.shopAgain}
      </button>
      {again.hasFailed && <NotStarted />}
    </section>
  );
}
