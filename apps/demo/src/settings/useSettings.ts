import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { Settings } from './Settings.js';
import { readSettings, writeSettings } from './settingsUrl.js';

type Change = (change: Partial<Settings>) => void;

/** The settings in the URL, and how to change some of them. */
export function useSettings(): readonly [Settings, Change] {
  const search = useSyncExternalStore(subscribe, () => window.location.search);
  const settings = useMemo(() => readSettings(search), [search]);
  const change = useCallback<Change>((changed) => {
    const { search, pathname } = window.location;
    const query = writeSettings({ ...readSettings(search), ...changed }, search);
    window.history.replaceState(null, '', query === '' ? pathname : `?${query}`);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, []);
  return [settings, change];
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  return () => window.removeEventListener('popstate', listener);
}
