'use client';

import { useEffect } from 'react';

/** Puts a prefix before the page's title while something holds, and takes only that away again. */
export function useTitlePrefix(prefix: string, holds: boolean): void {
  useEffect(() => {
    if (!holds) return undefined;
    const start = `${prefix} `;
    document.title = start + document.title;
    return () => {
      if (document.title.startsWith(start)) document.title = document.title.slice(start.length);
    };
  }, [prefix, holds]);
}
