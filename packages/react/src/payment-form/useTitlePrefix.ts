'use client';

import { useEffect } from 'react';

/** Keeps a prefix before the page's title while something holds, also when the page changes it, and takes only that away again. */
export function useTitlePrefix(prefix: string, holds: boolean): void {
  useEffect(() => {
    if (!holds) return undefined;
    const put = (): void => {
      if (!document.title.startsWith(prefix)) document.title = `${prefix} ${document.title}`;
    };
    put();
    // A page that changes its language writes its title anew, after this.
    const observer = new MutationObserver(put);
    observer.observe(document.head, { subtree: true, childList: true, characterData: true });
    return () => {
      observer.disconnect();
      // A page without a title reads as the prefix alone: the browser trims it.
      if (document.title.startsWith(prefix)) document.title = document.title.slice(prefix.length).trimStart();
    };
  }, [prefix, holds]);
}
