import type { ReactNode } from 'react';
import type { Tone } from './Tone.js';

const shapes = {
  error:
    'M10 1.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM9 5.5h2v6H9v-6Zm1 9.7a1.2 1.2 0 1 1 0-2.4 1.2 1.2 0 0 1 0 2.4Z',
  warning: 'M10 1.8 19 18H1L10 1.8ZM9 7.5v5h2v-5H9Zm1 8.7a1.15 1.15 0 1 0 0-2.3 1.15 1.15 0 0 0 0 2.3Z',
  info: 'M10 1.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM9 8.8h2v6H9v-6Zm1-1.6a1.2 1.2 0 1 1 0-2.4 1.2 1.2 0 0 1 0 2.4Z',
  done: 'M10 1.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM8.5 14 4.5 10l1.25-1.25 2.75 2.75 5.75-5.75L15.5 7l-7 7Z',
} as const satisfies Record<Tone, string>;

/** The mark of a tone. It adds nothing for those who do not see it: the words beside it say the same. */
export function SeverityIcon({ severity }: { readonly severity: Tone }): ReactNode {
  return (
    <svg className="tactful-severity-icon" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <path fillRule="evenodd" d={shapes[severity]} />
    </svg>
  );
}
