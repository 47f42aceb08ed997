import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { Settings } from './Settings.js';
import { readSettings, writeSettings } from './settingsUrl.js';

type Change = (change: Partial<Settings>) => void;

/** The settings in the URL, and how to change some of them. */
export function useSettings(): readonly [Settings, Change] {
  const search = useSyncExternalStore(subscribe, () => window.location.search);
  const settings = useMemo(() => readSettings(search), [search]);
  const change = useCallback<Change>((changed) => {
    const query = writeSettings({ ...readSettings(window.location.search), ...changed });
    window.history.replaceState(null, '', query === '' ? window.location.pathname : `?${query}`);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, []);
  return [settings, change];
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  return () => window.removeEventListener('popstate', listener);
}
