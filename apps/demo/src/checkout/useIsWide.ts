import { useSyncExternalStore } from 'react';

const wide = window.matchMedia('(width >= 960px)');

/** Whether there is room for the order beside the form. */
export function useIsWide(): boolean {
  return useSyncExternalStore(subscribe, () => wide.matches);
}

function subscribe(listener: () => void): () => void {
  wide.addEventListener('change', listener);
  return () => wide.removeEventListener('change', listener);
}
