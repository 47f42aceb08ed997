'use client';

import type { ReactNode } from 'react';
import { useCheckout } from '../provider/useCheckout.js';

/** The body of a message in which what became of the money is not torn apart at the end of a line. It is read as one text. */
export function MoneyOnItsOwnLine({ body }: { readonly body: string }): ReactNode {
  const { money } = useCheckout().messages;
  const sentence = Object.values(money).find((known) => body.endsWith(` ${known}`));
  if (sentence === undefined) return body;
  return (
    <>
      <span className="tactful-before-money">{body.slice(0, -sentence.length - 1)}</span>{' '}
      <span className="tactful-money-line">{sentence}</span>
    </>
  );
}
