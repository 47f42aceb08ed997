import type { Settings } from '../settings/Settings.js';
import type { Words } from './Words.js';

const load: { readonly [Locale in Settings['locale']]: () => Promise<Words> } = {
  en: async () => (await import('./en.js')).en,
  de: async () => (await import('./de.js')).de,
  ar: async () => (await import('./ar.js')).ar,
};

/** Loads the words of one language, so that a shopper gets no other. */
export function loadWords(locale: Settings['locale']): Promise<Words> {
  return load[locale]();
}
