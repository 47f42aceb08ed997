import { createContext, useContext, useEffect, useState } from 'react';
import type { Settings } from '../settings/Settings.js';
import { loadWords } from './loadWords.js';
import type { Words } from './Words.js';

export const WordsContext = createContext<Words | null>(null);

/** The words of the language that is shown. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('No words: wrap this in <WordsContext value={…}>.');
  return words;
}

/** The words of a language. While they load, the last language stays, and so it does when they cannot be loaded. */
export function useLoadedWords(first: Words, locale: Settings['locale']): Words {
  const [words, setWords] = useState(first);
  useEffect(() => {
    let wanted = true;
    loadWords(locale).then((loaded) => wanted && setWords(loaded), reportError);
    return () => {
      wanted = false;
    };
  }, [locale]);
  return words;
}
