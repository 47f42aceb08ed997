import { useEffect } from 'react';
import type { Words } from '../locales/Words.js';

/** Makes the document say its language, its direction and its title. */
export function usePageLanguage({ tactful }: Words, title: string): void {
  const { lang, dir } = tactful;
  useEffect(() => {
    const { documentElement } = document;
    documentElement.lang = lang;
    documentElement.dir = dir;
    document.title = `${title} · Salt & Kiln`;
  }, [lang, dir, title]);
}
