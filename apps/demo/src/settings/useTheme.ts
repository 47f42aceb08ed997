import { useEffect } from 'react';
import type { Settings } from './Settings.js';

/** Shows the page in a theme: the stylesheet turns it into a `color-scheme`. */
export function useTheme(theme: Settings['theme']): void {
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
}
