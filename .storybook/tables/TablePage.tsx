import './tables.css';
import type { ReactNode } from 'react';

/** A page of documentation. It is in English whatever the language of the checkout. */
export function TablePage({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <article className="table-page" lang="en" dir="ltr">
      <h1>{title}</h1>
      {children}
    </article>
  );
}
