'use client';

import { useEffect } from 'react';

/** Puts a prefix before the page's title while something holds, and takes only that away again. */
export function useTitlePrefix(prefix: string, holds: boolean): void {
  useEffect(() => {
    if (!holds) return undefined;
    document.title = `${prefix} ${document.title}`;
    return () => {
      // A page without a title reads as the prefix alone: the browser trims it.
      if (document.title.startsWith(prefix)) document.title = document.title.slice(prefix.length).trimStart();
    };
  }, [prefix, holds]);
}
