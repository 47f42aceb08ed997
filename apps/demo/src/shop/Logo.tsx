import type { ReactNode } from 'react';

/** The shop's mark and name. The name is the same in every language. */
export function Logo(): ReactNode {
  return (
    <span className="logo" lang="en" dir="ltr">
      <svg viewBox="6 3 20 25" aria-hidden="true">
        <path d="M7 13h18l-1.5 9.5a5 5 0 0 1-5 4.5h-5a5 5 0 0 1-5-4.5Z" />
        <path
          className="steam"
          d="M12 5c1.7 1.5 1.7 2.8 0 4.5m4-4.5c1.7 1.5 1.7 2.8 0 4.5m4-4.5c1.7 1.5 1.7 2.8 0 4.5"
        />
      </svg>
      Salt &amp; Kiln
    </span>
  );
}
