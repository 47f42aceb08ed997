'use client';

import { useEffect } from 'react';

/** Every form of the page whose prefix holds now, the first that came first: they share one title. */
const holders = new Set<{ readonly prefix: string }>();
/** The prefix that was put before the title. */
let written = '';
let observer: MutationObserver | undefined;

/**
 * Keeps a prefix before the page's title while something holds, also when the page changes it, and takes only that away
 * again. Of several forms on a page the last to let go takes it away.
 */
export function useTitlePrefix(prefix: string, holds: boolean): void {
  useEffect(() => {
    if (!holds) return undefined;
    const holder = { prefix };
    holders.add(holder);
    update();
    return () => {
      holders.delete(holder);
      update();
    };
  }, [prefix, holds]);
}

function update(): void {
  const [first] = holders;
  write(first?.prefix ?? '');
  if (first === undefined) {
    observer?.disconnect();
    observer = undefined;
  } else if (observer === undefined) {
    // A page that changes its language writes its title anew, after this.
    observer = new MutationObserver(update);
    observer.observe(document.head, { subtree: true, childList: true, characterData: true });
  }
}

function write(prefix: string): void {
  const old = [written, prefix].find((known) => known !== '' && document.title.startsWith(known)) ?? '';
  // A page without a title reads as the prefix alone: the browser trims it.
  const title = `${prefix} ${document.title.slice(old.length).trimStart()}`.trim();
  written = prefix;
  if (document.title !== title) document.title = title;
}
